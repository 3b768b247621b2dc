/** A value that JSON can hold without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Deeper nesting is a fault: no record of ours has it, and the stack has an end. */
const DEEPEST = 100;

/**
 * The one way of writing a value as JSON, to be hashed (RFC 8785): keys sorted by UTF-16 code unit, no
 * insignificant white space, numbers as ECMAScript writes them. What JSON cannot hold is a fault and is
 * never quietly dropped: NaN, infinities, `undefined`, lone surrogates, dates and other class instances.
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0);
}

function written(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new TypeError('canonical JSON: nested too deeply, or in a circle');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writtenNumber(value);
  if (typeof value === 'string') return writtenString(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => written(item, depth + 1)).join(',')}]`;
  if (isPlainObject(value)) return writtenObject(value, depth);
  throw new TypeError(
    `canonical JSON cannot hold ${typeof value === 'object' ? 'a class instance' : typeof value}`,
  );
}

function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`canonical JSON cannot hold ${value}`);
  return JSON.stringify(value);
}

function writtenString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON cannot hold a lone surrogate');
  return JSON.stringify(value);
}

function writtenObject(value: Record<string, unknown>, depth: number): string {
  // The order of sort() without a comparison is that of UTF-16 code units, as section 3.2.3 asks.
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${writtenString(key)}:${written(value[key], depth + 1)}`).join(',')}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
