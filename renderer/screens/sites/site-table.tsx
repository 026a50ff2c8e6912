import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { type Site, siteKinds } from '../../../core/inventory/site';
import type { SiteFigures, SiteNode } from '../../../core/inventory/site-tree';
import { cents } from '../../../core/money/cents';
import type { SiteOverview } from '../../../engine/api';
import { shortAmount } from '../../format/amount';
import { formatCount } from '../../format/count';
import { monthName } from '../../format/date';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { OrUnknown } from '../../parts/unknown';
import classes from './sites.module.css';

type Node = SiteNode<SiteOverview>;

interface SiteTableProps {
  readonly nodes: readonly Node[];
  readonly onOpen: (site: SiteOverview) => void;
}

/** Sites as a tree; what stands behind a region adds up all below it, also while it is closed. */
export function SiteTable({ nodes, onOpen }: SiteTableProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string): void => {
    const next = new Set(closed);
    if (!next.delete(name)) next.add(name);
    setClosed(next);
  };
  const isTree = nodes.some((node) => node.hasChildren);
  return (
    <DataTable
      caption="Sites"
      rows={visibleNodes(nodes, closed)}
      rowKey={({ site }) => site.name}
      columns={[
        {
          header: 'Site',
          cell: (node) => (
            <div className={classes.name} style={{ paddingLeft: node.depth * 22 }}>
              {isTree && <Toggle node={node} isClosed={closed.has(node.site.name)} onToggle={toggle} />}
              <button type="button" className={classes.open} onClick={() => onOpen(node.site)}>
                {node.site.name}
              </button>
            </div>
          ),
        },
        { header: 'Kind', cell: ({ site }) => kindLabel(site.kind) },
        { header: 'Tower owner', cell: ({ site }) => <OrUnknown text={site.towerOwner} /> },
        { header: 'Reachable', cell: ({ site }) => seasonWords(site) },
        {
          header: 'Place',
          cell: ({ site }) => (
            <span className={classes.place}>
              <OrUnknown text={placeWords(site)} />
            </span>
          ),
        },
        { header: 'Assets', right: true, cell: ({ total }) => formatCount(total.assets) },
        { header: 'Listed', right: true, cell: ({ total }) => formatCount(total.listed) },
        { header: 'Review', right: true, cell: ({ total }) => formatCount(total.review) },
        { header: 'Plan, point', right: true, cell: ({ total }) => <Money amount={total.pointCents} /> },
        { header: 'Range', right: true, cell: ({ total }) => <Range figures={total} /> },
      ]}
    />
  );
}

interface ToggleProps {
  readonly node: Node;
  readonly isClosed: boolean;
  readonly onToggle: (name: string) => void;
}

function Toggle({ node, isClosed, onToggle }: ToggleProps) {
  if (!node.hasChildren) return <span className={classes.noToggle} />;
  const Icon = isClosed ? IconChevronRight : IconChevronDown;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-expanded={!isClosed}
      aria-label={`${isClosed ? 'Show' : 'Hide'} what is in ${node.site.name}`}
      onClick={() => onToggle(node.site.name)}
    >
      <Icon size={15} />
    </ActionIcon>
  );
}

function Money({ amount }: { amount: number }) {
  return amount === 0 ? <span className="dimmed">-</span> : <Amount cents={cents(Math.round(amount))} />;
}

/** Every line at its low end, and every line at its high end: wider than any likely outcome. */
function Range({ figures }: { figures: SiteFigures }) {
  if (figures.highCents === 0) return <span className="dimmed">-</span>;
  const [low, high] = [figures.lowCents, figures.highCents].map((sum) => shortAmount(cents(Math.round(sum))));
  return (
    <span className={classes.place}>
      {low} to {high}
    </span>
  );
}

function visibleNodes(nodes: readonly Node[], closed: ReadonlySet<string>): Node[] {
  const visible: Node[] = [];
  let hiddenBelow: number | null = null;
  for (const node of nodes) {
    if (hiddenBelow !== null && node.depth > hiddenBelow) continue;
    hiddenBelow = closed.has(node.site.name) ? node.depth : null;
    visible.push(node);
  }
  return visible;
}

function kindLabel(id: Site['kind']): string {
  return siteKinds.find((kind) => kind.id === id)?.label ?? id;
}

function placeWords({ address, latitude, longitude }: Site): string | null {
  if (address !== null) return address;
  if (latitude === null || longitude === null) return null;
  return `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`;
}

function seasonWords({ season }: Site): string {
  return season ? `${monthName(season.firstMonth)} to ${monthName(season.lastMonth)}` : 'all year';
}
