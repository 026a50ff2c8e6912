import { calendarDate } from '../../../core/calendar/date';
import type { ListPreview, TakenListRow } from '../../../engine/api';
import type { FakeOperator, Handlers } from './operator';

const takenRow: TakenListRow = {
  id: 1,
  source: 'covered-list',
  label: 'FCC Covered List',
  list: 'FCC Covered List',
  file: 'covered-list.csv',
  sha256: 'cd34'.repeat(16),
  takenDate: calendarDate('2026-11-24'),
  parties: 14,
  rejectedRows: 0,
};

function preview(isKnown: boolean): ListPreview {
  return {
    file: takenRow.file,
    list: takenRow.label,
    lists: [{ list: takenRow.list, parties: takenRow.parties }],
    parties: takenRow.parties,
    rejected: [],
    remarks: [],
    isKnown,
    diff: {
      counts: { added: 1, removed: 0, changed: 1 },
      added: [
        {
          entityId: 'calix',
          entity: 'Invented Access Systems',
          list: takenRow.list,
          date: calendarDate('2026-11-20'),
          isNewEntity: true,
        },
      ],
      removed: [],
      changed: [{ entityId: 'huawei', entity: 'Huawei Technologies', names: ['Huawei Invented Unit'] }],
    },
    notNamed: [],
    affected: {
      total: 1,
      toListed: 1,
      toReview: 0,
      toClear: 0,
      assets: [
        {
          assetId: 6 as ListPreview['affected']['assets'][number]['assetId'],
          site: 'Bridger Ridge',
          assetTag: null,
          manufacturer: 'Calix',
          model: 'E7-2',
          before: 'clear',
          after: 'listed',
          entity: 'Invented Access Systems',
        },
      ],
    },
  };
}

/** Lists: one file can be taken, once. */
export function listAnswers({ record }: FakeOperator): Handlers {
  const taken: TakenListRow[] = [];
  return {
    'list-preview': () => preview(taken.length > 0),
    'list-history': () => taken,
    'license-list': () => [],
    'list-take': () => {
      const shown = preview(taken.length > 0);
      taken.push(takenRow);
      record('list-take', `Took ${takenRow.list}`);
      return { ...shown, taken: true };
    },
  };
}
