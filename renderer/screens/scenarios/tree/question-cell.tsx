import { ActionIcon, NumberInput, Textarea, Tooltip } from '@mantine/core';
import { IconArrowFork, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { fraction } from '../../../../core/fraction';
import type {
  ExpectedOutcome,
  ExpectedQuestion,
  TreeOutcome,
  TreeQuestion,
} from '../../../../core/scenario/outcome-tree';
import { extensionQuestion } from '../../../../core/scenario/tree-starts';
import type { ScenarioOutcome } from '../../../../engine/api';
import { typedNumber } from '../../../format/typed-number';
import { Amount } from '../../../parts/amount';
import { LeafCell } from './leaf-cell';
import { OutcomeForm } from './outcome-form';
import classes from './tree.module.css';

interface QuestionCellProps {
  readonly question: TreeQuestion;
  readonly expected: ExpectedQuestion;
  readonly outcomes: readonly ScenarioOutcome[];
  readonly onChange: (question: TreeQuestion | null) => void;
  readonly isRoot?: boolean;
}

/** A question with its outcomes to the right of it, each with what follows from it. */
export function QuestionCell(props: QuestionCellProps) {
  const { question, expected, onChange, isRoot = false } = props;
  const replace = (index: number, outcome: TreeOutcome | null): void =>
    onChange({
      ...question,
      outcomes: question.outcomes.flatMap((one, at) =>
        at !== index ? [one] : outcome === null ? [] : [outcome],
      ),
    });
  const add = (): void =>
    onChange({ ...question, outcomes: [...question.outcomes, newOutcome(question.outcomes.length + 1)] });
  return (
    <div className={classes.question}>
      <div className={classes.asked}>
        <Textarea
          size="xs"
          rows={Math.max(1, Math.ceil(question.question.length / charactersInLine))}
          aria-label="Question"
          value={question.question}
          onChange={(event) => onChange({ ...question, question: event.currentTarget.value })}
        />
        <div className={classes.askedFoot}>
          {expected.expectedCents !== null && (
            <span>
              expected <Amount cents={expected.expectedCents} short />
            </span>
          )}
          <span className={classes.tools}>
            <Tooltip label="Add an outcome">
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`Add an outcome to ${question.question}`}
                onClick={add}
              >
                <IconPlus size={14} />
              </ActionIcon>
            </Tooltip>
            {!isRoot && (
              <Tooltip label="Take the question out">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`Take out ${question.question}`}
                  onClick={() => onChange(null)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              </Tooltip>
            )}
          </span>
        </div>
      </div>
      <div className={classes.branches}>
        {question.outcomes.map((outcome, index) => {
          const below = expected.outcomes[index];
          return (
            below && (
              <Branch
                key={placeOf(index)}
                outcome={outcome}
                expected={below}
                outcomes={props.outcomes}
                onChange={(next) => replace(index, next)}
                canRemove={question.outcomes.length > 2}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface BranchProps {
  readonly outcome: TreeOutcome;
  readonly expected: ExpectedOutcome;
  readonly outcomes: readonly ScenarioOutcome[];
  readonly onChange: (outcome: TreeOutcome | null) => void;
  readonly canRemove: boolean;
}

function Branch({ outcome, expected, outcomes, onChange, canRemove }: BranchProps) {
  const [isEditing, setIsEditing] = useState(false);
  /** Closes first: the outcome after a removed one takes its place. */
  const finish = (next: TreeOutcome | null): void => {
    setIsEditing(false);
    onChange(next);
  };
  return (
    <div className={classes.branch}>
      <div className={classes.outcome}>
        <span className={classes.outcomeName}>{outcome.label}</span>
        <NumberInput
          size="xs"
          w={58}
          suffix="%"
          min={0}
          max={100}
          allowNegative={false}
          decimalScale={1}
          hideControls
          placeholder="?"
          aria-label={`Probability of ${outcome.label}`}
          value={outcome.probability === null ? '' : Number((outcome.probability * 100).toFixed(2))}
          onChange={(next) => {
            const typed = typedNumber(next);
            if (typed === undefined) return;
            onChange({
              ...outcome,
              probability: typed === null ? null : fraction(Math.min(100, typed) / 100),
            });
          }}
        />
        <Tooltip label="Change the outcome">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Change the outcome ${outcome.label}`}
            onClick={() => setIsEditing(true)}
          >
            <IconPencil size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
      {outcome.next === null || expected.next === null ? (
        <div className={classes.end}>
          <LeafCell outcome={expected.leaf === null ? null : (outcomes[expected.leaf] ?? null)} />
          <Tooltip label="Ask a further question here">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={`Ask a further question after ${outcome.label}`}
              onClick={() => onChange({ ...outcome, next: extensionQuestion() })}
            >
              <IconArrowFork size={14} />
            </ActionIcon>
          </Tooltip>
        </div>
      ) : (
        <QuestionCell
          question={outcome.next}
          expected={expected.next}
          outcomes={outcomes}
          onChange={(next) => onChange({ ...outcome, next })}
        />
      )}
      {isEditing && (
        <OutcomeForm
          outcome={outcome}
          onSave={finish}
          onRemove={canRemove ? () => finish(null) : null}
          onClose={() => setIsEditing(false)}
        />
      )}
    </div>
  );
}

function newOutcome(count: number): TreeOutcome {
  return { label: `Outcome ${count}`, probability: null, patch: {}, next: null };
}

/** Of the question's box, so that all of it can be read; a little less than fits. */
const charactersInLine = 19;

/** Outcomes keep their place while their words are typed. */
function placeOf(index: number): string {
  return `outcome ${index + 1}`;
}
