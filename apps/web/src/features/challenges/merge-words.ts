import { CHALLENGE_VISIBILITY_WORDS, THEME_WORDS } from '@upstream/domain/words/challenge-words';
import type { ChallengeValues } from './challenge-values.ts';

/** One field that two stewards changed at once, both ways in words. */
export interface Clash {
  field: Field;
  /** What the form calls it. */
  label: string;
  yours: string;
  theirs: string;
}

const FIELDS = {
  title: 'In a few words',
  statement: 'What is wrong',
  whoItHurts: 'Who it hurts',
  theme: 'Theme',
  placeIds: 'Places it is about',
  joiningMeans: 'What joining means',
  approving: 'Who comes in',
  opensOn: 'Opens on',
  closesOn: 'Last day to join',
  partnershipId: 'Partnership',
  visibility: 'Readers',
} as const satisfies Partial<Record<keyof ChallengeValues, string>>;

type Field = keyof typeof FIELDS;

const fields = Object.keys(FIELDS) as Field[];

/**
 * Brings two changes of the same challenge together: a field that only they changed is theirs, one that only you
 * changed is yours, and where both changed it yours stands in `merged` and the two are given back as a clash.
 */
export function mergeWords(
  before: ChallengeValues,
  yours: ChallengeValues,
  theirs: ChallengeValues,
): { merged: ChallengeValues; clashes: Clash[] } {
  const changed = (field: Field, one: ChallengeValues, other: ChallengeValues) =>
    JSON.stringify(one[field]) !== JSON.stringify(other[field]);
  const untouched = fields.filter((field) => !changed(field, before, yours));
  const taken = Object.fromEntries(untouched.map((field) => [field, theirs[field]]));
  const clashes = fields
    .filter((field) => changed(field, before, theirs))
    .filter((field) => !untouched.includes(field) && changed(field, yours, theirs))
    .map((field) => ({
      field,
      label: FIELDS[field],
      yours: said(field, yours),
      theirs: said(field, theirs),
    }));
  const placeNames = { ...yours.placeNames, ...theirs.placeNames };
  return { merged: { ...yours, ...taken, placeNames }, clashes };
}

/** Their values of the fields that clash. */
export function theirsOf(clashes: readonly Clash[], theirs: ChallengeValues): Partial<ChallengeValues> {
  return Object.fromEntries(clashes.map(({ field }) => [field, theirs[field]]));
}

function said(field: Field, values: ChallengeValues): string {
  const names = values.placeIds.map((id) => values.placeNames[id] ?? 'a place').join(', ');
  const words: Partial<Record<Field, string>> = {
    theme: values.theme && THEME_WORDS[values.theme],
    visibility: values.visibility && CHALLENGE_VISIBILITY_WORDS[values.visibility],
    placeIds: names,
    approving:
      values.approving.length > 0 ? 'The stewards answer each offer' : 'Whoever offers is in at once',
    partnershipId: values.partnershipId ? 'Another partnership' : 'None',
  };
  return (words[field] ?? String(values[field])) || 'Nothing';
}
