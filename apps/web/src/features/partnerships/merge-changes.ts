/** What the form about a partnership holds. */
export interface PartnershipValues {
  name: string;
  purpose: string;
  placeIds: string[];
  visibility: string;
}

/** A field that two people changed differently since both had seen it. */
export type ClashingField = keyof PartnershipValues;

const FIELDS: readonly ClashingField[] = ['name', 'purpose', 'placeIds', 'visibility'];

/**
 * Brings together what one person typed and what another saved meanwhile, both from the same beginning: a field that
 * only the other changed is theirs, a field that both changed differently clashes and stays as it was typed.
 */
export function mergeChanges(seen: PartnershipValues, yours: PartnershipValues, theirs: PartnershipValues) {
  const merged = { ...yours };
  const clashes: ClashingField[] = [];
  for (const field of FIELDS) {
    if (same(seen[field], theirs[field]) || same(yours[field], theirs[field])) continue;
    if (same(seen[field], yours[field])) Object.assign(merged, { [field]: theirs[field] });
    else clashes.push(field);
  }
  return { merged, clashes };
}

function same(one: string | readonly string[], other: string | readonly string[]): boolean {
  return typeof one === 'string' ? one === other : [...one].sort().join() === [...other].sort().join();
}
