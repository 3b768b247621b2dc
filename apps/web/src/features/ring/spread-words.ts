import type { ConfidenceLevel } from '@upstream/domain/ring/question';
import { countInWords, sentenceCase } from '@upstream/domain/words/count';
import { CONFIDENCE_WORDS } from '@upstream/domain/words/initiative-words';

const short = (level: ConfidenceLevel) =>
  level === 0 ? 'None' : CONFIDENCE_WORDS[level].replace(/ confidence$/, '');

/** How far confidence spreads, in words: "Owners: some to good confidence. One has not said." Never a mean. */
export function spreadInWords(said: readonly ConfidenceLevel[], silent: number): string {
  if (said.length === 0) return 'No owner has said how sure it is.';
  const levels = said.toSorted((one, other) => one - other);
  const [least = 0, most = least] = [levels[0], levels.at(-1)];
  const words =
    least === most
      ? CONFIDENCE_WORDS[least].toLowerCase()
      : `${short(least).toLowerCase()} to ${CONFIDENCE_WORDS[most].toLowerCase()}`;
  const waiting =
    silent > 0 && `${sentenceCase(countInWords(silent))} ${silent === 1 ? 'has' : 'have'} not said.`;
  return [`Owners: ${words}.`, waiting].filter(Boolean).join(' ');
}
