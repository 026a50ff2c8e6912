import { inks, PALE } from '../pdf/style';

/** Style of the HTML report, also for printing. */
export const reportStyle = `
body{font:15px/1.55 Inter,"Segoe UI",system-ui,sans-serif;color:${inks.ink};background:#fff;max-width:860px;margin:40px auto;padding:0 24px}
h1{font-size:30px;line-height:1.2;margin:4px 0}
h2,.kicker{font-size:13px;letter-spacing:.04em;text-transform:uppercase;color:${inks.accent};margin:0 0 4px;font-weight:700}
h3{font-size:16px;margin:22px 0 6px}
section{margin-top:52px}
.finding{font-size:20px;font-weight:700;line-height:1.35;margin:0 0 14px}
.soft{color:${inks.soft};font-size:13px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:18px;margin:20px 0}
.figures div{border-top:3px solid ${inks.accent};padding-top:8px}
.figures dt{font-size:13px;font-weight:600;color:${inks.soft}}
.figures dd{margin:0}.figures .value{font-size:23px;font-weight:700;font-variant-numeric:tabular-nums}
figure{margin:22px 0}figcaption,caption{font-weight:600;text-align:left;margin-bottom:8px;padding-bottom:6px}
svg{width:100%;height:auto;font-family:inherit}
table{border-collapse:collapse;width:100%;margin:26px 0 6px;font-size:14px;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:600;color:${inks.soft};border-bottom:1.5px solid ${inks.soft}}
th,td{padding:6px 9px;vertical-align:top}th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}td{border-bottom:1px solid ${inks.faint}}
tfoot td{font-weight:600;border-top:1.5px solid ${inks.soft}}
.right{text-align:right;white-space:nowrap}
.callout{background:${PALE};border-left:4px solid ${inks.accent};padding:10px 14px}
.demo{border:2px solid ${inks.ink};font-weight:700;padding:6px 12px;position:sticky;top:0;background:#fff}
footer{margin:60px 0 20px;border-top:1px solid ${inks.faint};padding-top:12px;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11px}table{font-size:10px}.soft{font-size:9px}th,td{padding:3px 6px}section{margin-top:30px}figure,tr{break-inside:avoid}h2,h3,.finding,caption,figcaption{break-after:avoid}}
`.trim();
