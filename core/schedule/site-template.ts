// Site templates (method 4) as data: which work a kind of asset brings, by which trade, how long. The shipped set is
// assets/rules/site-templates.json. No published durations were found, so all of them are planning assumptions
// that the user replaces; the timeline says so wherever it is shown.

import type { AssetCategory } from '../inventory/category';
import type { Confidence } from '../source';
import type { StepId, ThreePoint, Trade } from './timeline';

export interface TemplateStep {
  /** null = waiting: calendar days without a crew. */
  readonly trade: Trade | null;
  /** Work days of one crew, or calendar days of waiting. */
  readonly days: ThreePoint;
  /** Added for each unit; null = the same for any number. */
  readonly daysPerUnit: ThreePoint | null;
}

export type WorkStep = Exclude<StepId, 'dispose'>;

export interface TemplateWork {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly AssetCategory[];
  /** null = this work has no such step. */
  readonly steps: Readonly<Record<WorkStep, TemplateStep | null>>;
  /** Works that must be in service at the same site before this one is cut over. */
  readonly cutoverAfterSameSite: readonly string[];
  /** Works that must be in service wherever they are: the core before any radio. */
  readonly cutoverAfterAnywhere: readonly string[];
  readonly reason: string;
}

export interface SiteTemplates {
  readonly version: string;
  /** How the durations are known, in words. */
  readonly basis: string;
  readonly confidence: Confidence;
  readonly works: readonly TemplateWork[];
  /** Waiting until the destruction certificate is in hand. */
  readonly dispose: TemplateStep;
}
