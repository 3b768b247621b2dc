import { daysBetween } from '../dates/day.ts';
import { dayOf } from '../dates/london.ts';
import { type RingFact, ringFact } from '../ring/ring-fact.ts';
import { counted, joinNames, sentenceCase } from '../words/count.ts';
import type { StakeKind, StakeStatus } from './stake.ts';

/** What the ring needs to know of an organisation's stake. */
export interface RingStake {
  organisationName: string;
  kind: StakeKind;
  status: StakeStatus;
  /** Whether the organisation has named who answers for its part. */
  hasAccountablePerson: boolean;
  /** When somebody last did anything in the initiative for the organisation; null for never. */
  lastActedAt: Date | null;
}

/** How long an owner may be quiet and still count as acting, in days. */
export const QUIET_DAYS = 90;

/** Question 1, facts 3 and 4, which the stakes of an initiative tell. */
export function uniteFacts(initiativeId: string, stakes: readonly RingStake[], now: Date): RingFact[] {
  const active = stakes.filter((stake) => stake.status === 'ACTIVE');
  const owners = active.filter((stake) => stake.kind === 'OWNER');
  const voices = active.filter((stake) => stake.kind === 'COMMUNITY_VOICE');
  const link = { type: 'Initiative', id: initiativeId };
  return [
    ringFact('unite-3', voices.length > 0, voiceSentence(voices), link),
    ringFact(
      'unite-4',
      owners.length > 0 && owners.every((owner) => answers(owner, now)),
      ownerSentence(owners, now),
      link,
    ),
  ];
}

function voiceSentence(voices: readonly RingStake[]): string {
  if (voices.length === 0) return 'Nobody holds a stake for those affected.';
  const names = joinNames(voices.map((voice) => voice.organisationName));
  return `${names} ${voices.length === 1 ? 'speaks' : 'speak'} for those affected.`;
}

function ownerSentence(owners: readonly RingStake[], now: Date): string {
  if (owners.length === 0) return 'No owner is active yet.';
  const unnamed = owners.filter((owner) => !owner.hasAccountablePerson);
  if (unnamed.length > 0) return `${namesOf(unnamed)} ${has(unnamed)} named nobody accountable.`;
  const quiet = owners.filter((owner) => !actedLately(owner, now));
  if (quiet.length > 0) return `${namesOf(quiet)} ${has(quiet)} not acted for ${QUIET_DAYS} days.`;
  if (owners.length === 1) return `The one owner has a named person and acted within ${QUIET_DAYS} days.`;
  return `${sentenceCase(counted(owners.length, 'owner'))} each have a named person and acted within ${QUIET_DAYS} days.`;
}

const answers = (owner: RingStake, now: Date) => owner.hasAccountablePerson && actedLately(owner, now);

function actedLately(owner: RingStake, now: Date): boolean {
  return owner.lastActedAt !== null && daysBetween(dayOf(owner.lastActedAt), dayOf(now)) <= QUIET_DAYS;
}

const namesOf = (owners: readonly RingStake[]) => joinNames(owners.map((owner) => owner.organisationName));
const has = (owners: readonly RingStake[]) => (owners.length === 1 ? 'has' : 'have');
