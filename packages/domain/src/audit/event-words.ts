/** What each thing done is called on screens, in words that follow the name of who did it. */
export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'partnership.founded': 'founded the partnership',
  'partnership.updated': 'changed the partnership',
  'partnership.member-invited': 'invited an organisation into the partnership',
  'partnership.joined': 'joined the partnership',
  'partnership.declined': 'declined to join the partnership',
  'partnership.left': 'left the partnership',
  'partnership.member-role-changed': 'changed a member’s role in the partnership',
  'partnership.priorities-reordered': 'put the priorities in another order',
  'priority.added': 'added a priority',
  'priority.changed': 'reworded a priority',
  'priority.retired': 'retired a priority',
  'seat.given': 'gave somebody a seat at the table',
  'seat.ended': 'ended a seat at the table',
  'initiative.proposed': 'proposed the initiative',
  'initiative.activated': 'made the initiative active',
  'initiative.changed': 'changed the initiative',
  'initiative.closed': 'closed the initiative',
  'stake.invited': 'invited an organisation to take part',
  'stake.accepted': 'accepted its part',
  'stake.declined': 'declined its part',
  'stake.offered': 'offered to take part',
  'stake.offer_accepted': 'accepted an organisation’s offer',
  'stake.offer_declined': 'declined an organisation’s offer',
  'stake.accountable_named': 'named who is accountable',
  'stake.notice_given': 'gave notice to leave',
  'stake.notice_withdrawn': 'took back its notice',
  'stake.exited': 'left at the end of its notice',
  'milestone.added': 'added a milestone',
  'milestone.changed': 'changed a milestone',
  'milestone.reached': 'reached a milestone',
  'milestone.unreached': 'took a milestone back as not reached',
  'milestone.removed': 'removed a milestone',
  'task.added': 'added a task',
  'task.changed': 'changed a task',
  'task.finished': 'finished a task',
  'task.reopened': 'reopened a task',
  'update.added': 'added an update',
  'ring.words_written': 'wrote on a question of the ring',
  'ring.confidence_set': 'said how confident it is',
  'challenge.shared': 'shared the challenge',
  'challenge.updated': 'changed the challenge',
  'challenge.opened': 'opened the challenge',
  'challenge.closed': 'closed the challenge',
  'challenge.archived': 'archived the challenge',
  'challenge.reopened': 'reopened the challenge',
  'challenge.joined': 'joined the challenge',
  'challenge.offered': 'offered help',
  'challenge.left': 'left the challenge',
  'challenge.commented': 'commented on the challenge',
  'participation.approved': 'accepted an offer',
  'participation.declined': 'declined an offer',
  'ask.added': 'asked for one more thing',
  'ask.changed': 'changed an ask',
  'ask.withdrawn': 'withdrew an ask',
  'ask.filled': 'matched an offer to an ask',
  'ask.emptied': 'undid a match of an offer to an ask',
  'evidence.added': 'added to what is known',
  'evidence.removed': 'removed a piece of evidence',
  'steward.invited': 'invited another steward',
  'steward.accepted': 'became a steward',
  'steward.declined': 'declined to be a steward',
  'steward.stepped_down': 'stepped down as a steward',
  'post.pinned': 'pinned a need or an offer',
  'post.closed': 'took a need or an offer down',
  'comment.withdrawn': 'took a comment back',
  'follow.started': 'began to follow something',
  'follow.ended': 'stopped following something',
  'organisation.registered': 'registered the organisation',
  'organisation.updated': 'changed the organisation',
  'organisation.verified': 'verified the organisation',
  'invitation.sent': 'invited somebody to the organisation',
  'invitation.withdrawn': 'took an invitation back',
  'invitation.accepted': 'accepted an invitation',
  'membership.started': 'came to belong to the organisation',
  'membership.role-changed': 'changed what somebody may do',
  'membership.left': 'left the organisation',
  'membership.removed': 'took somebody out of the organisation',
  'person.email-verified': 'verified their e-mail address',
  'person.verification-sent': 'asked for a mail to verify their address',
  'person.renamed': 'changed their own name',
  'person.made-operator': 'made somebody an operator of this installation',
  'places.imported': 'imported places from a register',
};

/** The words for what was done; a code without words is shown as it stands. */
export function eventWords(did: string): string {
  return EVENT_WORDS[did] ?? did;
}

/** What was done and where, as a sentence's two parts: `joined the challenge`, or `added a milestone in`, before a name. */
export function eventWordsBefore(did: string): string {
  const words = eventWords(did);
  return /the (challenge|initiative|partnership|organisation)$/.test(words) ? words : `${words} in`;
}

/** The codes whose words, or which themselves, hold what somebody typed. */
export function eventsSaying(typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  return Object.entries(EVENT_WORDS)
    .filter(([did, words]) => did.includes(wanted) || words.toLowerCase().includes(wanted))
    .map(([did]) => did);
}
