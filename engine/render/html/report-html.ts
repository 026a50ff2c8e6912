// The board packet as one HTML file that needs nothing else: no script, no font, no picture from elsewhere, and a
// content policy that forbids them. Every text of the user is escaped.

import type { Block, PacketSection, TableModel } from '../../../core/document/block';
import type { BoardPacket } from '../../../core/document/board-packet';
import type { RunStamp } from '../../../core/document/run-result';
import { stampEntries } from '../../../core/document/stamp-words';
import { dateWords } from '../../../core/document/words';
import { figureScene } from '../chart/figure-scene';
import { escapeHtml } from './escape';
import { reportStyle } from './report-style';
import { svgScene } from './svg-scene';

const CHART_WIDTH = 640;

export function renderReportHtml({ title, stamp, sections }: BoardPacket): Uint8Array {
  const name = `${title}: ${stamp.workspaceName}${stamp.isDemo ? ' (DEMO)' : ''}`;
  const page = [
    '<!doctype html>',
    '<html lang="en-US"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(name)}</title><style>${reportStyle}</style></head><body>`,
    ...(stamp.isDemo ? ['<p class="demo">DEMO: operator, inventory and results are invented</p>'] : []),
    `<header><p class="kicker">Board packet</p><h1>${escapeHtml(title)}</h1>`,
    `<p class="soft">${escapeHtml(`${stamp.workspaceName}, as of ${dateWords(stamp.asOf)}`)}</p></header>`,
    `<main>${sections.map(sectionHtml).join('\n')}</main>`,
    footer(stamp),
    '</body></html>\n',
  ];
  return new Uint8Array(Buffer.from(page.join('\n'), 'utf8'));
}

function sectionHtml({ heading, finding, blocks }: PacketSection): string {
  return `<section><h2>${escapeHtml(heading)}</h2><p class="finding">${escapeHtml(finding)}</p>${blocks.map(blockHtml).join('\n')}</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'subheading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'callout':
      return `<p class="callout"><strong>${escapeHtml(block.label)}:</strong> ${escapeHtml(block.text)}</p>`;
    case 'key-figures':
      return `<dl class="figures">${block.figures.map((figure) => `<div><dt>${escapeHtml(figure.label)}</dt><dd class="value">${escapeHtml(figure.value)}</dd><dd class="soft">${escapeHtml(figure.note)}</dd></div>`).join('')}</dl>`;
    case 'list':
      return `<ul>${block.entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>`;
    case 'figure':
      return `<figure><figcaption>${escapeHtml(block.figure.title)}</figcaption>${svgScene(figureScene(block.figure, CHART_WIDTH), block.figure.altText)}</figure>`;
    case 'table':
      return tableHtml(block.table);
  }
}

function tableHtml({ caption, columns, rows, total, note }: TableModel): string {
  const side = (index: number): string => (columns[index]?.align === 'right' ? ' class="right"' : '');
  const cells = (row: readonly string[]): string =>
    row.map((text, index) => `<td${side(index)}>${escapeHtml(text)}</td>`).join('');
  const head = columns
    .map(({ header }, index) => `<th scope="col"${side(index)}>${escapeHtml(header)}</th>`)
    .join('');
  const foot = total === null ? '' : `<tfoot><tr>${cells(total)}</tr></tfoot>`;
  const after = note === null ? '' : `<p class="soft">${escapeHtml(note)}</p>`;
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody>${foot}</table>${after}`;
}

function footer(stamp: RunStamp): string {
  const entries = stampEntries(stamp).map(({ label, value }) => `${escapeHtml(label)}: ${escapeHtml(value)}`);
  return `<footer class="soft">${entries.join(' · ')}</footer>`;
}
