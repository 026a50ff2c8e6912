// Applicant (reference, application forms, Part C): what the workspace knows is filled in, the rest is left for the
// applicant, each with the note of the reference.

import type { RunResult } from '../run-result';
import { column, count, row, type SheetModel, text } from '../sheet';

export function applicantSheet({ stamp, customers, states }: RunResult): SheetModel {
  return {
    name: 'Applicant',
    note: 'Who applies. What the workspace does not know is left empty.',
    columns: [column('Field', 44), column('Value', 40), column('Note', 70)],
    rows: [
      row(text('FCC Registration Number (FRN)'), text(null), text('10 digits, from CORES')),
      row(text('Applicant name'), text(stamp.workspaceName), text('As in CORES')),
      row(text('Street, city, state, ZIP, phone, e-mail'), text(null), text('As in CORES')),
      row(
        text('CAGE code'),
        text(null),
        text('From SAM; must be of the same entity as the other identifiers'),
      ),
      row(
        text('Unique entity identifier'),
        text(null),
        text('From SAM; the form of 2021 asked for a DUNS number'),
      ),
      row(text('Contact, when not the applicant'), text(null), text('Name, phone, e-mail')),
      row(
        text('Customers, affiliates counted'),
        customers === null ? text(null) : count(customers),
        text('10 million or fewer; 2 million or fewer gives first priority (47 U.S.C. 1603)'),
      ),
      row(text('Proof of the customer number'), text(null), text('Form 477 reference or other evidence')),
      row(text('Kind of provider'), text(null), text('As defined in 47 U.S.C. 1608')),
      row(text('States served'), text(states.join(', ')), text('From the workspace')),
    ],
    choices: [],
  };
}
