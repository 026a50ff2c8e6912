import { calendarDate } from '../../../core/calendar/date';
import type { Verdict, VerdictValue } from '../../../core/flagging/verdict';
import { fraction } from '../../../core/fraction';
import type { Asset } from '../../../core/inventory/asset';

export const entityNames: Readonly<Record<string, string>> = {
  huawei: 'Huawei Technologies',
  zte: 'ZTE Corporation',
  hikvision: 'Hangzhou Hikvision',
};

/** A verdict with one listing; a clear one with nothing. */
export function verdictFor(verdict: VerdictValue, entityId: string | null, asset: Asset): Verdict {
  if (verdict === 'clear' || entityId === null) {
    return {
      verdict: 'clear',
      confidence: fraction(0.97),
      entityId: null,
      entity: null,
      evidence: [],
      listings: [],
      duties: [],
      question: null,
      override: null,
    };
  }
  const entity = entityNames[entityId] ?? entityId;
  const needsUse = entityId === 'hikvision';
  return {
    verdict,
    confidence: fraction(verdict === 'listed' ? 0.99 : 0.62),
    entityId,
    entity,
    evidence: [
      {
        kind: 'name',
        entityId,
        maker: entity,
        matched: asset.manufacturer ?? '',
        detail: `The manufacturer is a name of ${entity}.`,
        strength: fraction(0.95),
        source: {
          document: 'Listed entities, FCC Covered List',
          citation: 'DA 21-309',
          url: 'https://www.fcc.gov/supplychain/coveredlist',
        },
        confidence: 'sourced',
      },
      {
        kind: 'model',
        entityId,
        maker: entity,
        matched: asset.model ?? '',
        detail: 'The model belongs to a product family of this maker.',
        strength: fraction(0.85),
        source: { document: 'Product families', citation: null, url: null },
        confidence: 'recalled',
      },
    ],
    listings: [
      {
        list: 'FCC Covered List',
        effectiveDate: calendarDate('2021-03-12'),
        endDate: null,
        citation: 'DA 21-309',
        scope: 'Telecommunications and video surveillance gear',
        scopeCondition: needsUse
          ? 'public safety, government facilities, critical infrastructure, national security'
          : null,
        confidence: 'sourced',
      },
    ],
    duties: [
      {
        duty: 'export-license',
        answer: 'yes',
        reason: 'On the Entity List since 2019.',
        clause: '84 FR 22961',
      },
      {
        duty: 'federal-procurement',
        answer: 'yes',
        reason: 'Named in section 889.',
        clause: 'Pub. L. 115-232, sec. 889',
      },
      {
        duty: 'federal-funds',
        answer: needsUse ? 'depends' : 'yes',
        reason: 'No federal subsidy may keep it running.',
        clause: '47 CFR 54.10',
      },
      {
        duty: 'equipment-authorization',
        answer: 'depends',
        reason: 'Units authorized earlier may stay in use.',
        clause: '47 CFR 2.903',
      },
    ],
    question: needsUse
      ? 'Is it used for public safety, a government facility or critical infrastructure?'
      : null,
    override: null,
    license: {
      isRequired: true,
      requirement: 'A license is needed for all items subject to the EAR.',
      policy: {
        text: 'Presumption of denial.',
        since: calendarDate('2019-05-16'),
        citation: '84 FR 22961',
        confidence: 'sourced',
      },
      general: null,
      reported: [],
      support: { answer: 'no', reason: 'No general license has been in force since 2020-08-14.' },
    },
  };
}
