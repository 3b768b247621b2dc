/** Verbs whose doing somebody else sees at once, as a line of the record or as a thing that waits for them. */
const SEEN_BY_OTHERS = new Set([
  'acceptMembership',
  'acceptStake',
  'addMilestone',
  'addTask',
  'addUpdate',
  'answerStakeOffer',
  'answerStewardship',
  'approveParticipation',
  'commentOnChallenge',
  'declineMembership',
  'declineStake',
  'finishTask',
  'inviteMember',
  'inviteStake',
  'inviteSteward',
  'joinChallenge',
  'joinChallengeAsNewGroup',
  'leaveChallenge',
  'linkOffer',
  'offerStake',
  'postToChallenge',
  'proposeInitiative',
  'reachMilestone',
  'setConfidence',
  'shareChallenge',
  'writeRingWords',
]);

/** Milliseconds after which an announcement is about something else. */
const JUST_NOW = 2000;

const listeners = new Set<() => void>();

let doneAt = Number.NEGATIVE_INFINITY;

/** Notes, by the type of a verb's success, what was just done. */
export function noteDoing(typename: string): void {
  const verb = typename.replace(/^[A-Z]/, (letter) => letter.toLowerCase()).replace(/Success$/, '');
  doneAt = SEEN_BY_OTHERS.has(verb) ? performance.now() : Number.NEGATIVE_INFINITY;
  for (const listener of listeners) listener();
}

/** Calls back after each thing that is done here; gives back what ends it. */
export function afterDoing(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether what was just done is seen by others. It is asked once for each doing: by what announces it. */
export function takeDoing(): boolean {
  const justNow = performance.now() - doneAt < JUST_NOW;
  doneAt = Number.NEGATIVE_INFINITY;
  return justNow;
}
