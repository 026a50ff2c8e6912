import type { FlagSummary } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { countOf, formatCount } from '../../format/count';
import { type Answer, AnswerCard } from './answer-card';

export function WhatCard() {
  const flags = useRun('flag-summary', {});
  return (
    <AnswerCard
      question="What has to be replaced?"
      link="Flags"
      screen="flags"
      run={flags}
      answerOf={answerOf}
    />
  );
}

function answerOf(summary: FlagSummary): Answer {
  const { counts, units, byEntity, bySite } = summary;
  const vendors = byEntity.filter((entity) => entity.listed > 0).map((entity) => entity.entity);
  const sites = bySite.filter((site) => site.listed > 0).length;
  const named =
    vendors.slice(0, 3).join(', ') + (vendors.length > 3 ? ` and ${vendors.length - 3} more` : '');
  return {
    answer: countOf(units.listed, 'unit'),
    beside:
      counts.listed === 0
        ? `None of ${countOf(units.clear + units.review, 'unit')} comes from a vendor that is listed as of the date.`
        : `${countOf(counts.listed, 'asset')} at ${countOf(sites, 'site')}, from ${named}. ${formatCount(units.clear)} units are clear.`,
    doubt:
      counts.review > 0
        ? `${countOf(units.review, 'unit')} need a person to look before they count either way.`
        : null,
  };
}
