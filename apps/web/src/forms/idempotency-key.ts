/** A fresh key for a creating verb: the same key and request sent twice have one effect. */
export function idempotencyKey(): string {
  // randomUUID needs a secure context, which a copy on a plain local network is not.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
