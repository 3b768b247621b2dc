/**
 * The circle that milestones would wait in if one waited for others, from that one back to it; null when there is
 * none. `waits` says what each milestone waits for, the new dependencies included.
 */
export function dependencyCircle(
  from: string,
  waits: ReadonlyMap<string, readonly string[]>,
): string[] | null {
  const seen = new Set<string>();
  const walk = (at: string, path: readonly string[]): string[] | null => {
    for (const next of waits.get(at) ?? []) {
      if (next === from) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = walk(next, [...path, next]);
      if (circle) return circle;
    }
    return null;
  };
  return walk(from, [from]);
}
