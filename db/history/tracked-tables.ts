/** Tables whose every change is history. `history_*` and the derived temporary tables are not. */
export const trackedTables = [
  'workspace',
  'site',
  'import_file',
  'asset',
  'verdict_override',
  'plan_pin',
  'scenario',
  'list_version',
  'list_party',
  'license_record',
  'own_program',
  'line_claim',
  'scenario_tree',
  'own_price',
  'vendor_quote',
  'vendor_quote_line',
  'own_rule',
  'own_rule_order',
  'evidence_file',
  'evidence_link',
  'saved_view',
  'mapping_profile',
] as const;

export type TrackedTable = (typeof trackedTables)[number];
