import type { AssetFieldName } from './intake';

/** How one program's table is recognized and read; headings are compared by headerKey. */
export interface TableFormat {
  readonly id: string;
  /** Name for people. */
  readonly label: string;
  /** Sets of headings: the format is recognized where one set is there whole. */
  readonly marks: readonly (readonly string[])[];
  /** Headings of each field in order of preference; the first that is not blank in a row is taken. */
  readonly columns: Partial<Readonly<Record<AssetFieldName, readonly string[]>>>;
  /** Prefix that keeps this program's ids apart from others'. */
  readonly source?: string;
  /** Fields whose value is a path (`ND > Watford > Tower 3`): the last part counts. */
  readonly paths?: readonly AssetFieldName[];
  /** Rows with the same value here are one asset listed more than once. */
  readonly oneAssetBy?: string;
  /** Rows with this value in this column are read before the others, so that they stand for their asset. */
  readonly first?: { readonly column: string; readonly value: string };
  /** Its assets are known by their name in the network, which is unique there. */
  readonly isKnownByName?: true;
  /** Only the format's own headings count; everything else is kept as it came. */
  readonly closed?: boolean;
  /** Cells are as this program wrote them: nothing to decode. */
  readonly verbatim?: boolean;
}
