const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID in its lower-case form. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** A record's id as the API shows it: its type and UUID, `challenge_0198…`; readable in an address or a log. */
export function encodeNodeId(typename: string, id: string | number | bigint): string {
  return `${typename.charAt(0).toLowerCase()}${typename.slice(1)}_${id}`;
}

/** Reads an id as the API shows it; one that is none leads to no record. */
export function decodeNodeId(nodeId: string): { typename: string; id: string } {
  const [prefix = '', id = ''] = nodeId.split('_', 2);
  return { typename: prefix.charAt(0).toUpperCase() + prefix.slice(1), id: isUuid(id) ? id : NO_RECORD };
}

/**
 * The UUID behind an id of one type, given as the API shows it or as the bare UUID; null when it is no id of that
 * type.
 */
export function uuidOf(typename: string, given: string): string | null {
  if (isUuid(given)) return given;
  const { typename: found, id } = decodeNodeId(given);
  return found === typename && id !== NO_RECORD ? id : null;
}

/** A UUID that no record has. */
const NO_RECORD = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
