// Calls about scenarios and their comparison.

import type { Scenario } from '../../core/scenario/settings';
import type { ScenarioOutcome } from '../views';

export interface ScenarioReads {
  'scenario-list': (input: Record<string, never>) => readonly Scenario[];
  'scenario-compare': (input: { readonly scenarios: readonly string[] }) => readonly ScenarioOutcome[];
}

export interface ScenarioWrites {
  'scenario-save': (input: { readonly scenario: Omit<Scenario, 'preset'> }) => Scenario;
  'scenario-delete': (input: { readonly id: string }) => { readonly id: string };
}
