import type { OwnProgram } from '../../../core/funding/own-program';

/** What every part of the form gets. */
export interface ProgramFields {
  readonly program: OwnProgram;
  readonly change: (part: Partial<OwnProgram>) => void;
  /** What is wrong with a field; null before the first try to save. */
  readonly faultOf: (field: keyof OwnProgram) => string | null;
}
