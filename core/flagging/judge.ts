// From the evidence to the verdict of one asset as of a date (method 1): indexes and standings are made once, every
// asset is judged for itself. An override of a person replaces the verdict and keeps the evidence in view.

import type { CalendarDate } from '../calendar/date';
import { fraction } from '../fraction';
import { type Standing, standingOf } from '../listing/standing';
import type { Reference } from '../reference/reference';
import { type Collected, createCollector } from './collect';
import { type Weighed, weigh } from './combine';
import { type Indexes, indexesOf } from './indexes';
import { createPresenter, type Presenter } from './present';
import { questionOf } from './question';
import { isStale } from './stale-override';
import { isStrong } from './strength';
import type { DutyAnswer, Evidence, FlagSubject, Override, Verdict } from './verdict';

export interface Judge {
  verdict(subject: FlagSubject, override: Override | null): Verdict;
  /** The duties of an asset that has this verdict but for the date obtained. */
  duties(verdict: Verdict, subject: FlagSubject): readonly DutyAnswer[];
}

/** Judges one asset after the other, without remembering any. */
export function createJudge(reference: Reference, asOf: CalendarDate): Judge {
  const indexes = indexesOf(reference);
  const standings = standingsOn(indexes, asOf);
  const collect = createCollector({ reference, indexes, asOf, classes: classesIn(standings) });
  const presenter = createPresenter(reference, asOf);
  return {
    verdict: (subject, override) => {
      const collected = collect(subject);
      if (override !== null) {
        const standing = standings.get(override.entityId ?? '') ?? null;
        return overridden({ override, evidence: evidenceOf(collected), standing, presenter, subject });
      }
      const hasText = subject.model !== null || subject.systemDescription !== null;
      return verdictFrom(weigh({ ...collected, category: subject.category, standings, hasText }), {
        collected,
        presenter,
        subject,
      });
    },
    duties: ({ entityId, verdict }, subject) =>
      presenter.duties(standings.get(entityId ?? '') ?? null, subject, verdict),
  };
}

function standingsOn(indexes: Indexes, asOf: CalendarDate): ReadonlyMap<string, Standing> {
  return new Map(
    [...indexes.entities.values()]
      .map((entity): [string, Standing] => [entity.id, standingOf(entity, asOf)])
      .filter(([, standing]) => standing.weight !== 'none'),
  );
}

function classesIn(standings: ReadonlyMap<string, Standing>): ReadonlyMap<string, Standing['entity']> {
  const classes = [...standings].filter(([, { entity }]) => entity.entityType === 'category');
  return new Map(classes.map(([id, { entity }]) => [id, entity]));
}

interface Context {
  readonly collected: Collected;
  readonly presenter: Presenter;
  readonly subject: FlagSubject;
}

function verdictFrom(weighed: Weighed, { collected, presenter, subject }: Context): Verdict {
  const { standing } = weighed;
  const evidence = evidenceOf(collected);
  return {
    verdict: weighed.verdict,
    confidence: weighed.confidence,
    entityId: standing?.entity.id ?? null,
    entity: standing?.entity.name ?? null,
    evidence,
    listings: presenter.listings(standing),
    duties: presenter.duties(standing, subject, weighed.verdict),
    question: questionOf(weighed, subject, opposingMakers(evidence)),
    override: null,
    license: presenter.license(standing),
  };
}

/** Strongest first. */
function evidenceOf({ clues }: Collected): Evidence[] {
  return clues.map(({ evidence }) => evidence).sort((a, b) => b.strength - a.strength);
}

function opposingMakers(evidence: readonly Evidence[]): string[] {
  return evidence.filter((one) => one.entityId === null && isStrong(one.strength)).map((one) => one.maker);
}

interface Overriding {
  readonly override: Override;
  readonly evidence: readonly Evidence[];
  readonly standing: Standing | null;
  readonly presenter: Presenter;
  readonly subject: FlagSubject;
}

/** What a person decided stands for certain; the evidence is shown beside it. */
function overridden({ override, evidence, standing, presenter, subject }: Overriding): Verdict {
  return {
    verdict: override.verdict,
    confidence: fraction(1),
    entityId: override.entityId,
    entity: override.entityId === null ? null : presenter.entityName(override.entityId),
    evidence,
    listings: presenter.listings(standing),
    duties: presenter.duties(standing, subject, override.verdict),
    question: null,
    override,
    overrideIsStale: isStale(override, evidence),
    license: presenter.license(standing),
  };
}
