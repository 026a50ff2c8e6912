import { NumberInput, SimpleGrid } from '@mantine/core';
import { DollarInput } from '../../parts/dollar-input';
import type { PriceDraft } from './price-draft';

interface PriceRangeProps {
  readonly draft: PriceDraft;
  readonly isShare: boolean;
  readonly change: (part: Partial<PriceDraft>) => void;
}

const labels = ['Low', 'Most likely', 'High'] as const;

/** The three prices: dollars, or percent of the equipment. */
export function PriceRange({ draft, isShare, change }: PriceRangeProps) {
  const replaced = <T,>(values: readonly [T, T, T], place: number, value: T): [T, T, T] => [
    place === 0 ? value : values[0],
    place === 1 ? value : values[1],
    place === 2 ? value : values[2],
  ];
  return (
    <SimpleGrid cols={3} spacing="sm">
      {labels.map((label, place) =>
        isShare ? (
          <NumberInput
            key={label}
            label={`${label}, of the equipment`}
            value={percentOf(draft.shares[place] ?? null)}
            onChange={(next) =>
              change({ shares: replaced(draft.shares, place, next === '' ? null : Number(next) / 100) })
            }
            suffix="%"
            min={0}
            max={100}
            decimalScale={3}
            hideControls
          />
        ) : (
          <DollarInput
            key={label}
            label={`${label}, ${draft.unit}`}
            value={draft.cents[place] ?? null}
            onCommit={(next) => change({ cents: replaced(draft.cents, place, next) })}
            exact
          />
        ),
      )}
    </SimpleGrid>
  );
}

function percentOf(share: number | null): number | string {
  return share === null ? '' : Number((share * 100).toFixed(4));
}
