import { hasDelay } from '../../estimate/risk-setting';
import { formatCents } from '../../money/cents';
import { projectSiteName } from '../../plan/draft-lines';
import { type Block, left, type PacketSection, right, table } from '../block';
import { documentChecks } from '../checks';
import { gapGroups } from '../gap-groups';
import { listingWords } from '../inventory-table';
import type { FlaggedAsset, RunResult } from '../run-result';
import { countWords, listWords, percentWords, sentence } from '../words';

const ROWS_SHOWN = 4;

/** What could still change the answer: open checks, parts without a price, verdicts that people made. */
export function riskSection(run: RunResult): PacketSection {
  const checks = documentChecks(run);
  const open = checks.filter((check) => !check.passed);
  return {
    heading: 'Risks and open points',
    finding:
      open.length === 0
        ? `All ${checks.length} checks against known deficiencies of applications pass.`
        : `${open.length} of ${checks.length} checks against known deficiencies of applications need attention.`,
    startsPage: false,
    blocks: [
      ...checkTable(run),
      ...eventTable(run),
      ...gapTable(run),
      ...reviewTable(run),
      ...overrideTable(run),
    ],
  };
}

/** What passes is in the workbook: a board reads what is open. */
function checkTable(run: RunResult): Block[] {
  const checks = documentChecks(run);
  const open = checks.filter((check) => !check.passed);
  if (open.length === 0) return [];
  const passing = checks.length - open.length;
  return [
    table({
      caption: 'Checks before filing that need attention',
      columns: [left('Check', 3), left('Finding', 5)],
      rows: open.map((check) => [check.title, sentence(check.sentence)]),
      total: null,
      note:
        passing === 0
          ? null
          : `${countWords(passing, 'check')} more ${passing === 1 ? 'passes' : 'pass'}: see the workbook.`,
    }),
  ];
}

/** Only what the operator wrote down: none ships with the program. */
function eventTable({ settings: { risks } }: RunResult): Block[] {
  if (risks.length === 0) return [];
  const shown = [...risks].sort((a, b) => b.probability - a.probability).slice(0, ROWS_SHOWN);
  return [
    table({
      caption: 'Risk events in the range, the likeliest first (likely values, high ends in brackets)',
      columns: [
        left('What may happen', 2.8),
        left('Where', 1.7),
        right('Chance', 0.9),
        right('Cost if it happens', 2.7),
        right('Delay', 1.7),
        left('Source', 2.2),
      ],
      rows: shown.map((risk) => [
        risk.label,
        risk.scope === 'project' ? 'Whole project' : (risk.site ?? 'Each site'),
        percentWords(risk.probability),
        `${formatCents(risk.likelyCents)} (${formatCents(risk.highCents)})`,
        risk.delayDays === undefined || !hasDelay(risk)
          ? 'none'
          : `${countWords(risk.delayDays.likely, 'day')} (${risk.delayDays.high})`,
        risk.source,
      ]),
      total: null,
      note: more(risks.length, shown.length),
    }),
  ];
}

function gapTable({ plan }: RunResult): Block[] {
  if (plan.gaps.length === 0) return [];
  const groups = gapGroups(plan);
  const shown = groups.slice(0, ROWS_SHOWN);
  return [
    table({
      caption: 'Without a price, not in the total',
      columns: [left('Why', 4), left('Sites', 2.6), left('Remedy', 3.4)],
      rows: shown.map(({ reason, remedy, gaps }) => [
        reason,
        siteWords(gaps.map(({ site }) => site)),
        remedy,
      ]),
      total: null,
      note: more(groups.length, shown.length),
    }),
  ];
}

function reviewTable({ flags }: RunResult): Block[] {
  const groups = reviewGroups(flags.assets);
  if (groups.length === 0) return [];
  const shown = groups.slice(0, ROWS_SHOWN);
  return [
    table({
      caption: 'In review: what would settle it',
      columns: [left('Asset', 3), left('Sites', 2.6), left('Question', 4.4)],
      rows: shown.map(({ name, units, sites, question }) => [
        `${countWords(units, 'unit')}, ${name}`,
        siteWords(sites),
        question,
      ]),
      total: null,
      note: more(groups.length, shown.length),
    }),
  ];
}

/** One or two by name, more by number. */
function siteWords(sites: readonly string[]): string {
  const named = [...new Set(sites)].map((site) => (site === projectSiteName ? 'Whole project' : site));
  return named.length > 2 ? countWords(named.length, 'site') : listWords(named);
}

interface ReviewGroup {
  readonly name: string;
  readonly question: string;
  readonly sites: string[];
  units: number;
}

function reviewGroups(flagged: readonly FlaggedAsset[]): ReviewGroup[] {
  const groups = new Map<string, ReviewGroup>();
  for (const { asset, verdict } of flagged) {
    if (verdict.verdict !== 'review') continue;
    const name =
      [asset.manufacturer, asset.model].filter((part) => part !== null).join(' ') || 'maker unknown';
    const question = verdict.question ?? listingWords(verdict.listings) ?? 'The evidence contradicts itself';
    const key = `${name}|${question}`;
    const group = groups.get(key) ?? { name, question, sites: [], units: 0 };
    group.units += asset.quantity;
    const site = asset.site ?? 'no site';
    if (!group.sites.includes(site)) group.sites.push(site);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.units - a.units || (a.name < b.name ? -1 : 1));
}

function overrideTable({ flags }: RunResult): Block[] {
  const overridden = flags.assets.filter(({ verdict }) => verdict.override !== null);
  if (overridden.length === 0) return [];
  const shown = overridden.slice(0, ROWS_SHOWN);
  return [
    table({
      caption: 'Verdicts that a person set',
      columns: [left('Asset', 3), left('Verdict', 1.2), left('Reason', 4), left('By', 2)],
      rows: shown.flatMap(({ asset, verdict: { override } }) =>
        override === null
          ? []
          : [
              [
                `${asset.assetTag ?? `Asset ${asset.id}`}, ${asset.model ?? 'model unknown'}`,
                override.verdict,
                sentence(override.reason),
                `${override.author}, ${override.at.slice(0, 10)}`,
              ],
            ],
      ),
      total: null,
      note: more(overridden.length, shown.length),
    }),
  ];
}

function more(all: number, shown: number): string | null {
  return all > shown ? `${countWords(all - shown, 'more is', 'more are')} in the workbook.` : null;
}
