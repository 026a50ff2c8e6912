import type { FlagSubject } from '../../../core/flagging/verdict';

/** An asset of which only what the test says is known. */
export function subjectWith(known: Partial<FlagSubject>): FlagSubject {
  return {
    manufacturer: null,
    model: null,
    mac: null,
    sysObjectId: null,
    systemDescription: null,
    component: null,
    category: 'unknown',
    countryOfProduction: null,
    use: 'unknown',
    purchaseDate: null,
    ...known,
  };
}
