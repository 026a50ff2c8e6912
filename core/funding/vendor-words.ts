// Programs name vendors by the identifiers of the reference data; sentences for people name the companies.

const LONGEST_ACRONYM = 3;

/** `Huawei`, `ZTE`, `Hikvision Xinjiang` for `huawei`, `zte`, `hikvision-xinjiang`. */
export function vendorName(entityId: string): string {
  return entityId
    .split('-')
    .map((word) =>
      word.length <= LONGEST_ACRONYM ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

export function vendorNames(entityIds: readonly string[]): string {
  return entityIds.map(vendorName).join(', ');
}
