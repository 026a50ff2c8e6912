import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { Amount } from '../../parts/amount';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { ShareBar } from '../../parts/share-bar';
import { TextLink } from '../../parts/text-link';
import classes from './overview.module.css';

export function CostByCategory() {
  const plan = useRun('plan', useRunInput());
  const { go } = useNavigation();
  return (
    <Section title="Where the money goes" note="Point estimate by cost category, before contingency">
      <RunView run={plan} doing="Planning the replacement">
        {(view) => (
          <div>
            {[...view.byCategory]
              .sort((a, b) => b.pointCents - a.pointCents)
              .map((row) => (
                <div key={row.category} className={classes.costRow}>
                  <TextLink onClick={() => go({ screen: 'plan', group: row.category, heading: row.label })}>
                    {row.label}
                  </TextLink>
                  <ShareBar share={view.totalCents === 0 ? 0 : row.pointCents / view.totalCents} />
                  <Amount cents={row.pointCents} short />
                </div>
              ))}
            {view.byCategory.length === 0 && <span className="dimmed">The plan has no priced line yet.</span>}
          </div>
        )}
      </RunView>
    </Section>
  );
}
