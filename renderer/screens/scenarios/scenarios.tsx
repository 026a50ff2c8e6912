import { Button, Stack, Tabs } from '@mantine/core';
import { IconCopy, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Scenario } from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { Page } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { Comparison } from './comparison';
import { CopyForm } from './copy-form';
import { ScenarioForm } from './scenario-form';
import { ScenarioList } from './scenario-list';
import { SensitivitySection } from './sensitivity/sensitivity-section';
import { mostCompared } from './series';
import { nothingDrawn, TreeSection } from './tree/tree-section';

const firstCompared = 5;

type Open =
  | { readonly kind: 'edit'; readonly scenario: Scenario | null }
  | { readonly kind: 'copy'; readonly scenario: Scenario };

export function Scenarios() {
  const list = useRun('scenario-list', {});
  const [open, setOpen] = useState<Open | null>(null);
  const first = list.value?.[0];
  return (
    <Page
      title="Scenarios"
      lead="The same inventory under other dates, lists, programs, prices and crews, side by side."
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => setOpen({ kind: 'edit', scenario: null })}
          >
            Save present settings as a scenario…
          </Button>
          <Button
            leftSection={<IconCopy size={16} />}
            disabled={!first}
            onClick={() => first && setOpen({ kind: 'copy', scenario: first })}
          >
            Copy one and change it…
          </Button>
        </>
      }
    >
      <RunView run={list} doing="Reading scenarios">
        {(scenarios) => <Content scenarios={scenarios} open={open} onOpen={setOpen} />}
      </RunView>
    </Page>
  );
}

interface ContentProps {
  readonly scenarios: readonly Scenario[];
  readonly open: Open | null;
  readonly onOpen: (open: Open | null) => void;
}

function Content({ scenarios, open, onOpen }: ContentProps) {
  // Held above the tabs: looking at another one must not lose a tree that is being drawn.
  const [work, setWork] = useState(nothingDrawn);
  const [chosen, setChosen] = useState(() => scenarios.slice(0, firstCompared).map(({ id }) => id));
  /** A new scenario joins the comparison while there is room. */
  const copied = (id: string | null): void => {
    if (id !== null && chosen.length < mostCompared) setChosen([...chosen, id]);
    onOpen(null);
  };
  return (
    <>
      <Tabs defaultValue="compare" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="compare">Side by side</Tabs.Tab>
          <Tabs.Tab value="tree">Tree of outcomes</Tabs.Tab>
          <Tabs.Tab value="sensitivity">What moves it most</Tabs.Tab>
          <Tabs.Tab value="list">All scenarios</Tabs.Tab>
        </Tabs.List>
        <Panel value="compare">
          <Comparison scenarios={scenarios} chosen={chosen} onChoose={setChosen} />
        </Panel>
        <Panel value="tree">
          <TreeSection scenarios={scenarios} work={work} onWork={setWork} />
        </Panel>
        <Panel value="sensitivity">
          <SensitivitySection scenarios={scenarios} />
        </Panel>
        <Panel value="list">
          <ScenarioList
            scenarios={scenarios}
            onEdit={(scenario) => onOpen({ kind: 'edit', scenario })}
            onCopy={(scenario) => onOpen({ kind: 'copy', scenario })}
          />
        </Panel>
      </Tabs>
      {open?.kind === 'edit' && <ScenarioForm scenario={open.scenario} onClose={() => onOpen(null)} />}
      {open?.kind === 'copy' && <CopyForm scenarios={scenarios} from={open.scenario} onClose={copied} />}
    </>
  );
}

function Panel({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Tabs.Panel value={value}>
      <Stack gap="md">{children}</Stack>
    </Tabs.Panel>
  );
}
