import { Button, Group, Text } from '@mantine/core';
import { answerQuestion } from '../../../../core/intake/answer-question';
import type { IntakeOptions, IntakeQuestion } from '../../../../core/intake/intake';
import type { ImportPreview } from '../../../../engine/api';
import { countOf } from '../../../format/count';
import { Notice } from '../../../parts/notice';
import { costMeanings, dateOrders } from './intake-choices';

interface QuestionListProps {
  readonly preview: ImportPreview;
  readonly options: IntakeOptions;
  readonly onOptions: (options: IntakeOptions) => void;
}

/** What only the user can decide. Without an answer those cells are kept, but feed no field. */
export function QuestionList({ preview, options, onOptions }: QuestionListProps) {
  if (preview.questions.length === 0) return null;
  return (
    <Notice kind="doubt" title="Please decide">
      {preview.questions.map((question) => (
        <Group key={`${question.option} ${question.column}`} justify="space-between" mt={6} gap="xs">
          <Text size="sm">
            {question.question} {countOf(question.rows, 'row')} {question.rows === 1 ? 'waits' : 'wait'} for
            it.
          </Text>
          <Group gap={6}>
            {choicesOf(question).map((choice) => (
              <Button
                key={choice.value}
                size="compact-sm"
                variant="default"
                onClick={() => onOptions(answerQuestion(options, question, choice.value))}
              >
                {choice.label}
              </Button>
            ))}
          </Group>
        </Group>
      ))}
    </Notice>
  );
}

const choiceLabels: Readonly<Record<string, string>> = {
  '.': 'Point: 1,234.50',
  ',': 'Comma: 1.234,50',
  USD: 'US dollars',
};

function choicesOf(question: IntakeQuestion): readonly { readonly value: string; readonly label: string }[] {
  if (question.option === 'dateOrder') return dateOrders;
  if (question.option === 'costIs') return costMeanings;
  return question.choices.map((value) => ({ value, label: choiceLabels[value] ?? value }));
}
