import { type DocumentNode, Kind, visit } from 'graphql';
import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';

/** Refuses naming one field over and over in one selection: the answer is the same, the work of merging is not. */
export function whyTooRepetitive(
  document: DocumentNode,
  { repeats }: Pick<Limits, 'repeats'>,
): OverLimit | null {
  let refusal: OverLimit | null = null;
  visit(document, {
    SelectionSet({ selections }) {
      const named = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) continue;
        const name =
          selection.kind === Kind.FIELD
            ? (selection.alias ?? selection.name).value
            : `...${selection.name.value}`;
        named.set(name, (named.get(name) ?? 0) + 1);
      }
      for (const [name, times] of named)
        if (times > repeats)
          refusal ??= new OverLimit(
            'repeats',
            `This query names ${name} ${times} times in one place; ${repeats} is the most.`,
          );
    },
  });
  return refusal;
}
