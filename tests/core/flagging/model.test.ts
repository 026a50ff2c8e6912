import { join } from 'node:path';
import { buildModelIndex, modelClues } from '../../../core/flagging/model';
import { loadReference } from '../../../engine/reference/load-reference';

const { identifiers, entities } = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const byId = new Map(entities.map((entity) => [entity.id, entity]));

describe.each(identifiers.modelPatterns)('$entityId: $family', (pattern) => {
  const index = buildModelIndex([pattern], byId);

  test.each(pattern.examples)('%s is of the family', (model) => {
    const found = modelClues(model, index).filter(({ evidence }) => evidence.entityId === pattern.entityId);
    expect(found).toHaveLength(1);
  });

  test.each(pattern.mustNotMatch)('%s is not', (model) => {
    const found = modelClues(model, index).filter(({ evidence }) => evidence.entityId === pattern.entityId);
    expect(found).toEqual([]);
  });
});

test.each(['ds-2cd2143g0-i', ' DS-2CD2143G0-I ', 'DS 2CD2143G0 I', 'DS_2CD2143G0_I'])(
  '“%s” is the Hikvision camera, however it is typed',
  (model) => {
    const all = buildModelIndex(identifiers.modelPatterns, byId);
    expect(modelClues(model, all).map(({ evidence }) => evidence.entityId)).toEqual(['hikvision']);
  },
);
