import type { ChallengeVisibility } from '@upstream/domain/challenges/challenge-status';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import type { EvidenceKind } from '@upstream/domain/challenges/post-kind';
import type { Theme } from '@upstream/domain/challenges/theme';
import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import type { AskInput, EvidenceInput } from '../../app/schema-types.generated.ts';
import type { RecordFormState } from '../../forms/use-record-form.ts';

/** One ask as its form holds it; what is not filled in is empty. */
export interface AskValues {
  what: string;
  help: HelpKind | '';
  amount: string;
  organisationKind: OrganisationKind | '';
  neededUntil: string;
}

/** One piece of evidence as its form holds it. */
export interface EvidenceValues {
  kind: EvidenceKind | '';
  words: string;
  url: string;
  figure: string;
  source: string;
  asAt: string;
}

/** A challenge as the forms that share and change it hold it. */
export interface ChallengeValues {
  title: string;
  statement: string;
  theme: Theme | '';
  whoItHurts: string;
  joiningMeans: string;
  visibility: ChallengeVisibility | '';
  /** Holds `APPROVES` where the stewards approve each offer. */
  approving: string[];
  partnershipId: string;
  placeIds: string[];
  /** The names of the places chosen before, for the chips. */
  placeNames: Record<string, string>;
  opensOn: string;
  closesOn: string;
  status: 'DRAFT' | 'OPEN' | '';
  asks: AskValues[];
  evidence: EvidenceValues[];
}

/** A form of these values. */
export type ChallengeForm = RecordFormState<ChallengeValues>;

/** An ask before anything is said of it. */
export const EMPTY_ASK: AskValues = { what: '', help: '', amount: '', organisationKind: '', neededUntil: '' };

/** A piece of evidence before anything is said of it. */
export const EMPTY_EVIDENCE: EvidenceValues = {
  kind: '',
  words: '',
  url: '',
  figure: '',
  source: '',
  asAt: '',
};

/** A challenge before anything is said of it: nothing is chosen beforehand. */
export const EMPTY_CHALLENGE: ChallengeValues = {
  title: '',
  statement: '',
  theme: '',
  whoItHurts: '',
  joiningMeans: '',
  visibility: '',
  approving: [],
  partnershipId: '',
  placeIds: [],
  placeNames: {},
  opensOn: '',
  closesOn: '',
  status: '',
  asks: [],
  evidence: [],
};

/** What the API takes of the stewards' words; null while a choice is missing that it cannot read. */
export function wordsInput(values: ChallengeValues) {
  const { title, statement, theme, whoItHurts, joiningMeans, visibility, approving, placeIds } = values;
  if (!theme || !visibility) return null;
  return {
    title,
    statement,
    theme,
    whoItHurts,
    joiningMeans,
    visibility,
    placeIds,
    approvesJoining: approving.includes('APPROVES'),
    partnershipId: values.partnershipId || null,
    opensOn: values.opensOn || null,
    closesOn: values.closesOn || null,
  };
}

/** What the API takes of an ask; null while its kind of help is not chosen. */
export function askInput({ help, organisationKind, neededUntil, ...words }: AskValues): AskInput | null {
  if (!help) return null;
  return { ...words, help, organisationKind: organisationKind || null, neededUntil: neededUntil || null };
}

/** What the API takes of a piece of evidence; null while its kind is not chosen. */
export function evidenceInput({ kind, asAt, ...words }: EvidenceValues): EvidenceInput | null {
  return kind ? { ...words, kind, asAt: asAt || null } : null;
}
