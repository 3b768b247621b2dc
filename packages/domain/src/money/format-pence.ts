/**
 * Money in whole pence as people read it: `£36,000`, `£12.50`, `−£3.05`. Pence are left out when
 * there are none. A fraction of a penny, or a number too large to be exact, is a fault.
 */
export function formatPence(pence: bigint | number): string {
  if (typeof pence === 'number' && !Number.isSafeInteger(pence))
    throw new RangeError(`not whole pence: ${pence}`);
  const whole = BigInt(pence);
  const size = whole < 0n ? -whole : whole;
  const pounds = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = size % 100n;
  return `${whole < 0n ? '−' : ''}£${pounds}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
