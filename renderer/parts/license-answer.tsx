import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LicenseStanding, ReportedFact } from '../../core/listing/license-standing';
import { formatDate, formatMonth } from '../format/date';
import { usDates } from '../format/prose';
import { ConfidenceBadge } from './confidence-badge';
import { type Field, FieldList } from './field-list';

const answers: Readonly<Record<LicenseStanding['support']['answer'], string>> = {
  yes: 'Yes',
  no: 'No',
  depends: 'It depends',
};

/** How the export rules stand on the as-of date, ending in what an operator asks: do updates and spares still come? */
export function LicenseAnswer({ license }: { license: LicenseStanding }) {
  const { support, policy, general, reported } = license;
  const fields: readonly (Field | null)[] = [
    {
      label: 'Updates, spares, support',
      value: (
        <>
          <b>{answers[support.answer]}.</b> {usDates(support.reason)}
        </>
      ),
    },
    { label: license.isRequired ? 'License needed' : 'License', value: usDates(license.requirement) },
    policy && {
      label: 'How requests are judged',
      value: (
        <Cited citation={policy.citation} confidence={policy.confidence}>
          {policy.text} Since {formatDate(policy.since)}.
        </Cited>
      ),
    },
    {
      label: 'General license in force',
      value: general ? (
        <Cited citation={general.citation} confidence={general.confidence}>
          {general.title}, {formatDate(general.firstDay)} to {formatDate(general.lastDay)}.
          {general.scope && ` ${usDates(general.scope)}`}
        </Cited>
      ) : (
        'None'
      ),
    },
    reported.length > 0 ? { label: 'Publicly known', value: <Reported facts={reported} /> } : null,
  ];
  return <FieldList fields={fields.filter((field) => field !== null)} />;
}

interface CitedProps {
  readonly citation: string | null;
  readonly confidence: LicenseStanding['reported'][number]['confidence'];
  readonly children: ReactNode;
}

function Cited({ citation, confidence, children }: CitedProps) {
  return (
    <>
      {children}
      <Text size="xs" c="dimmed" component="div">
        {citation ?? 'citation not known'} <ConfidenceBadge confidence={confidence} />
      </Text>
    </>
  );
}

function Reported({ facts }: { facts: readonly ReportedFact[] }) {
  return facts.map((fact) => (
    <div key={`${fact.date} ${fact.text}`}>
      {dateWords(fact)}: {usDates(fact.text)}
      <Text size="xs" c="dimmed" component="div">
        {usDates(fact.document)} <ConfidenceBadge confidence={fact.confidence} />
      </Text>
    </div>
  ));
}

function dateWords({ date, datePrecision }: ReportedFact): string {
  if (datePrecision === 'day') return formatDate(date);
  return datePrecision === 'month' ? formatMonth(date) : date.slice(0, 4);
}
