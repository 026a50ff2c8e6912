/** One step of the schema: its number is the file's `user_version` afterwards. Never edited once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
