// The screens in the order of the navigation, grouped by the question that they answer.

import {
  IconArrowsExchange,
  IconBuildingBank,
  IconCalendarTime,
  IconChartAreaLine,
  IconClipboardList,
  IconFileDescription,
  IconFlag,
  IconHistory,
  IconLayoutDashboard,
  IconListDetails,
  IconMapPin,
  IconTable,
  IconTags,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { ScreenId } from './navigation';

export interface ScreenEntry {
  readonly id: ScreenId;
  readonly label: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly component: ComponentType;
}

export interface ScreenGroup {
  readonly label: string | null;
  readonly screens: readonly ScreenEntry[];
}

const Overview = lazy(async () => ({ default: (await import('../screens/overview/overview')).Overview }));
const Inventory = lazy(async () => ({ default: (await import('../screens/inventory/inventory')).Inventory }));
const Sites = lazy(async () => ({ default: (await import('../screens/sites/sites')).Sites }));
const FlagsScreen = lazy(async () => ({ default: (await import('../screens/flags/flags')).FlagsScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('../screens/plan/plan')).PlanScreen }));
const CatalogScreen = lazy(async () => ({
  default: (await import('../screens/catalog/catalog')).CatalogScreen,
}));
const Estimate = lazy(async () => ({ default: (await import('../screens/estimate/estimate')).Estimate }));
const Timeline = lazy(async () => ({ default: (await import('../screens/timeline/timeline')).Timeline }));
const Funding = lazy(async () => ({ default: (await import('../screens/funding/funding')).Funding }));
const Scenarios = lazy(async () => ({ default: (await import('../screens/scenarios/scenarios')).Scenarios }));
const Reports = lazy(async () => ({ default: (await import('../screens/reports/reports')).Reports }));
const Lists = lazy(async () => ({ default: (await import('../screens/lists/lists')).Lists }));
const History = lazy(async () => ({ default: (await import('../screens/history/history')).History }));

export const screenGroups: readonly ScreenGroup[] = [
  {
    label: null,
    screens: [{ id: 'overview', label: 'Overview', icon: IconLayoutDashboard, component: Overview }],
  },
  {
    label: 'What',
    screens: [
      { id: 'inventory', label: 'Inventory', icon: IconTable, component: Inventory },
      { id: 'sites', label: 'Sites', icon: IconMapPin, component: Sites },
      { id: 'flags', label: 'Flags', icon: IconFlag, component: FlagsScreen },
      { id: 'plan', label: 'Plan', icon: IconListDetails, component: PlanScreen },
      { id: 'catalog', label: 'Catalog', icon: IconTags, component: CatalogScreen },
    ],
  },
  {
    label: 'How much, when, who pays',
    screens: [
      { id: 'estimate', label: 'Estimate', icon: IconChartAreaLine, component: Estimate },
      { id: 'timeline', label: 'Timeline', icon: IconCalendarTime, component: Timeline },
      { id: 'funding', label: 'Funding', icon: IconBuildingBank, component: Funding },
      { id: 'scenarios', label: 'Scenarios', icon: IconArrowsExchange, component: Scenarios },
    ],
  },
  {
    label: 'Record',
    screens: [
      { id: 'reports', label: 'Reports', icon: IconFileDescription, component: Reports },
      { id: 'lists', label: 'Lists', icon: IconClipboardList, component: Lists },
      { id: 'history', label: 'History', icon: IconHistory, component: History },
    ],
  },
];

export function screenOf(id: ScreenId): ScreenEntry {
  const found = screenGroups.flatMap((group) => group.screens).find((screen) => screen.id === id);
  if (!found) throw new Error(`no screen ${id}`);
  return found;
}
