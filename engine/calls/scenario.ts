// Calls about scenarios and their comparison.

import type { OutcomeTree } from '../../core/scenario/outcome-tree';
import type { Scenario } from '../../core/scenario/settings';
import type { RunInput, ScenarioOutcome } from '../views';
import type { Sensitivity, TreeRun } from './scenario-views';

export interface ScenarioReads {
  'scenario-list': (input: Record<string, never>) => readonly Scenario[];
  'scenario-compare': (input: { readonly scenarios: readonly string[] }) => readonly ScenarioOutcome[];
  'scenario-sensitivity': (input: RunInput) => Sensitivity;
  'tree-list': (input: Record<string, never>) => readonly OutcomeTree[];
  /** Runs every leaf; the tree need not be saved. */
  'tree-run': (input: { readonly tree: OutcomeTree }) => TreeRun;
  /** A tree file, checked but not taken. */
  'tree-read': (input: { readonly path: string }) => OutcomeTree;
}

export interface ScenarioWrites {
  'scenario-save': (input: { readonly scenario: Omit<Scenario, 'preset'> }) => Scenario;
  'scenario-delete': (input: { readonly id: string }) => { readonly id: string };
  'tree-save': (input: { readonly tree: OutcomeTree }) => OutcomeTree;
  'tree-delete': (input: { readonly id: string }) => { readonly id: string };
}
