import type { Migration } from './migration';

/** Documents handed over, invoices with their claims, and answers to the forms. Files are named by their SHA-256. */
export const packetsMigration: Migration = {
  version: 9,
  name: 'packets',
  sql: `
CREATE TABLE handed_packet (
  id INTEGER PRIMARY KEY,
  handed_over_date TEXT NOT NULL,
  packet TEXT NOT NULL CHECK (json_valid(packet))
) STRICT;

CREATE TABLE invoice (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  vendor TEXT NOT NULL,
  invoice_date TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  claimed_cents INTEGER NOT NULL CHECK (claimed_cents >= 0 AND claimed_cents <= amount_cents),
  line_ids TEXT NOT NULL CHECK (json_valid(line_ids)),
  evidence_sha256 TEXT,
  status TEXT NOT NULL CHECK (status IN ('received', 'submitted', 'paid')),
  submitted_date TEXT,
  paid_date TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE form_answer (
  id INTEGER PRIMARY KEY,
  field_id TEXT NOT NULL UNIQUE,
  state TEXT CHECK (state IN ('complied', 'in process')),
  answer TEXT NOT NULL
) STRICT;
`,
};
