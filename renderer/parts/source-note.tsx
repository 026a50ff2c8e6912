import { Anchor, Text } from '@mantine/core';
import type { Confidence, SourceRef } from '../../core/source';
import { usDates } from '../format/prose';
import { ConfidenceBadge } from './confidence-badge';

/** Where a fact comes from; an address opens in the system's browser, never in this window. */
export function SourceNote({ source, confidence }: { source: SourceRef; confidence?: Confidence }) {
  const citation = source.citation && source.citation !== source.document ? `, ${source.citation}` : '';
  const words = usDates(`${source.document}${citation}`);
  return (
    <Text size="xs" c="dimmed" component="span">
      {source.url?.startsWith('https://') ? (
        <Anchor href={source.url} target="_blank" rel="noreferrer" size="xs" c="inherit" underline="always">
          {words}
        </Anchor>
      ) : (
        words
      )}{' '}
      {confidence && <ConfidenceBadge confidence={confidence} />}
    </Text>
  );
}
