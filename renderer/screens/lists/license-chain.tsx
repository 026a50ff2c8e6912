import { Text } from '@mantine/core';
import type { CalendarDate } from '../../../core/calendar/date';
import type { ListedEntity } from '../../../core/listing/entity';
import { isInForce, listName } from '../../../core/listing/in-force';
import { useRun } from '../../app/run/use-run';
import { formatDate } from '../../format/date';
import { usDates } from '../../format/prose';
import { DateText } from '../../parts/date-text';
import { LicenseAnswer } from '../../parts/license-answer';
import { Section } from '../../parts/page';
import { SourceNote } from '../../parts/source-note';
import classes from './lists.module.css';

/** What the export rules say on the as-of date and the entries behind it, oldest first; nothing where none speaks of it. */
export function LicenseChain({ entity, asOf }: { entity: ListedEntity; asOf: CalendarDate }) {
  const steps = entity.listings
    .filter((listing) => listing.licensePolicy !== null)
    .toSorted((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1));
  const verdict = useRun('item-lookup', { name: entity.name, asOf }).value;
  const license = verdict?.entityId === entity.id ? verdict.license : null;
  if (steps.length === 0 && !license) return null;
  return (
    <Section title="Export license" note={`What holds on ${formatDate(asOf)}, then what each entry says.`}>
      {license && <LicenseAnswer license={license} />}
      <ol className={classes.chain}>
        {steps.map((step) => (
          <li
            key={`${listName(step)} ${step.effectiveDate} ${step.scope}`}
            className={isInForce(step, asOf) ? classes.current : undefined}
          >
            <div className={classes.stepTop}>
              <b>
                <DateText date={step.effectiveDate} />
                {step.endDate && (
                  <>
                    {' '}
                    to <DateText date={step.endDate} />
                  </>
                )}
              </b>
              <span className="dimmed">{standing(step.effectiveDate, isInForce(step, asOf), asOf)}</span>
            </div>
            <Text size="sm">
              {listName(step)}: {step.licensePolicy}
            </Text>
            {step.scope && (
              <Text size="sm" c="dimmed">
                {usDates(step.scope)}
              </Text>
            )}
            <SourceNote source={step.source} confidence={step.confidence} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function standing(from: CalendarDate, inForce: boolean, asOf: CalendarDate): string {
  if (inForce) return 'in force on the as-of date';
  return from > asOf ? 'after the as-of date' : 'ended';
}
