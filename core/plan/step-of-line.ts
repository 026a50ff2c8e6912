// At which step of the schedule the money of a line is spent (method 3: a price moves to the quarter in which the
// schedule spends it). Gear is paid when the order arrives, services when they are done, so each step means the last
// day of that step at the site. That is our planning assumption; a contract may say otherwise.

import type { StepId } from '../schedule/timeline';
import type { CostCategory, PlanLine } from './plan-line';

const stepOfCategory: Readonly<Record<CostCategory, StepId>> = {
  equipment: 'order',
  software: 'order',
  engineering: 'engineering',
  'site-survey': 'survey',
  'structural-analysis': 'engineering',
  'installation-labor': 'install',
  'tower-crew': 'install',
  integration: 'cutover',
  removal: 'remove',
  'data-destruction': 'dispose',
  disposal: 'dispose',
  freight: 'order',
  'project-management': 'cutover',
  legal: 'survey',
  training: 'install',
  spares: 'order',
  'sales-tax': 'order',
};

export function stepOfLine(line: Pick<PlanLine, 'category' | 'phase'>): StepId {
  if (line.phase === 'disposal') return 'dispose';
  if (line.phase === 'removal') return 'remove';
  return stepOfCategory[line.category];
}
