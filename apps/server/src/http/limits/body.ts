import type { Limits } from './limits.ts';
import { OverLimit } from './over-limit.ts';

/** The refusal of a body over its caller's limit. */
export function tooLarge({ bodyBytes, caller }: Limits): OverLimit {
  const sentence = `This request is larger than ${bodyBytes / 1000} kB, the most ${caller} may send.`;
  return new OverLimit('body', sentence, 413);
}
