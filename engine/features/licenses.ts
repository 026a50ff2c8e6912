import type { LicenseRecord } from '../../core/listing/license-record';
import { problem, UserProblem } from '../../core/problem';
import { deleteLicense, readLicenses, writeLicense } from '../../db/licenses';
import type { CallInput, CallOutput } from '../api';
import { change, type Session } from '../session';

export function licenseList(session: Session): CallOutput<'license-list'> {
  return readLicenses(session.workspace());
}

export function licenseSave(session: Session, input: CallInput<'license-save'>): CallOutput<'license-save'> {
  const { license } = input;
  refuseFaults(session, input);
  const id = change(
    session,
    'license-save',
    () => writeLicense(session.workspace(), license),
    (written) => ({ target: `license ${written}`, summary: `Saved the license ${license.number}` }),
  );
  return existingLicense(session, id);
}

export function licenseDelete(
  session: Session,
  input: CallInput<'license-delete'>,
): CallOutput<'license-delete'> {
  const license = existingLicense(session, input.id);
  change(
    session,
    'license-delete',
    () => deleteLicense(session.workspace(), license.id),
    () => ({ target: `license ${license.id}`, summary: `Deleted the license ${license.number}` }),
  );
  return { id: license.id };
}

function refuseFaults(session: Session, { license }: CallInput<'license-save'>): void {
  if (license.id !== null) existingLicense(session, license.id);
  if (!session.reference().entities.some((entity) => entity.id === license.entityId)) {
    const remedy = 'Choose one of the list';
    throw new UserProblem([
      problem('There is no such listed entity', remedy, { column: 'entityId', value: license.entityId }),
    ]);
  }
  if (license.expiryDate !== null && license.expiryDate < license.issuedDate) {
    const remedy = 'Give an expiry on or after the day of issue';
    throw new UserProblem([
      problem('The license ends before it was issued', remedy, {
        column: 'expiryDate',
        value: license.expiryDate,
      }),
    ]);
  }
}

function existingLicense(session: Session, id: number): LicenseRecord {
  const found = readLicenses(session.workspace()).find((license) => license.id === id);
  if (found) return found;
  throw new UserProblem([problem(`There is no license ${id}`, 'It may have been deleted: reload the list')]);
}
