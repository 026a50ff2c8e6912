import { formatCents } from '../../money/cents';
import { left, type PacketSection, paragraph, right, type TableModel, table } from '../block';
import type { RunResult } from '../run-result';
import type { ScenarioRow } from '../scenario-row';
import { amountWords, countWords, percentWords, shortDateWords } from '../words';

const SCENARIOS_SHOWN = 8;

/** The same plan under other assumptions, side by side. */
export function scenarioSection(run: RunResult, scenarios: readonly ScenarioRow[]): PacketSection {
  if (scenarios.length < 2) return notCompared(run);
  return {
    heading: 'What if',
    finding: finding(scenarios),
    startsPage: false,
    blocks: [
      paragraph(
        'Each row is the whole calculation made again with the changes that its name says. The rows are possibilities, not forecasts, and no average is taken over them.',
      ),
      table(scenarioTable(scenarios)),
    ],
  };
}

function notCompared(run: RunResult): PacketSection {
  return {
    heading: 'What if',
    finding: `Only one scenario was calculated: ${run.stamp.scenario}.`,
    startsPage: false,
    blocks: [
      paragraph(
        'Compare scenarios to see the cost without help, with a later deadline, or with other crews beside this one.',
      ),
    ],
  };
}

function finding(scenarios: readonly ScenarioRow[]): string {
  const byNet = [...scenarios].sort((a, b) => a.netP80Cents - b.netP80Cents);
  const [lowest, highest] = [byNet[0], byNet[byNet.length - 1]];
  if (lowest === undefined || highest === undefined) return '';
  return `Over ${countWords(scenarios.length, 'scenario')} the net cost at P80 runs from ${amountWords(lowest.netP80Cents)} to ${amountWords(highest.netP80Cents)}.`;
}

function scenarioTable(scenarios: readonly ScenarioRow[]): TableModel {
  const shown = scenarios.slice(0, SCENARIOS_SHOWN);
  return {
    caption: 'Scenarios side by side',
    columns: [
      left('Scenario', 3.5),
      right('Cost, P80', 2.3),
      right('Support', 2.3),
      right('Net cost, P80', 2.3),
      right('Advance', 2.3),
      right('Finish, P80', 2.5),
      right('In time', 1.3),
    ],
    rows: shown.map((row) => [
      row.scenario.name,
      formatCents(row.p80Cents),
      `${formatCents(row.supportCents)}${isSupposed(row) ? '*' : ''}`,
      formatCents(row.netP80Cents),
      formatCents(row.peakAdvanceCents),
      shortDateWords(row.finishP80),
      row.pDeadlineMet === null ? 'no date' : percentWords(row.pDeadlineMet),
    ]),
    total: null,
    note: [
      '“Advance” is the most money paid before it is reimbursed; “in time” the chance to meet the deadline in force in that scenario.',
      ...(shown.some(isSupposed)
        ? ['* Not in force on the as-of date: the row shows what the program would pay as written.']
        : []),
      ...(scenarios.length > shown.length
        ? [`${countWords(scenarios.length - shown.length, 'more scenario')} in the workspace.`]
        : []),
    ].join(' '),
  };
}

function isSupposed({ supportInForce }: ScenarioRow): boolean {
  return supportInForce === false;
}
