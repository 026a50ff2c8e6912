import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useNavigation } from '../../app/navigation';
import { Page } from '../../parts/page';
import { PriceTab } from './price-tab';
import { QuoteTab } from './quote-tab';
import { RuleTab } from './rule-tab';

type CatalogTab = 'prices' | 'quotes' | 'rules';

/** Where the plan's prices and rules come from, and where the operator puts its own over them. */
export function CatalogScreen() {
  const { place } = useNavigation();
  const asked = place.screen === 'catalog' ? place : null;
  const [tab, setTab] = useState<CatalogTab>(asked?.tab ?? 'prices');
  return (
    <Page
      title="Catalog"
      lead="What the plan buys, at which price, by which rule. Your own prices, quotes and rules lie over what ships."
    >
      <Tabs value={tab} onChange={(next) => next && setTab(next as CatalogTab)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="prices">Prices</Tabs.Tab>
          <Tabs.Tab value="quotes">Quotes</Tabs.Tab>
          <Tabs.Tab value="rules">Rules</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="prices">
          <PriceTab itemId={asked?.itemId ?? null} />
        </Tabs.Panel>
        <Tabs.Panel value="quotes">
          <QuoteTab />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RuleTab ruleId={asked?.ruleId ?? null} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
