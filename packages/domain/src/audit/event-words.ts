/** What each thing done is called on screens, in words that follow the name of who did it. */
export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'partnership.founded': 'founded the partnership',
  'initiative.proposed': 'proposed the initiative',
  'initiative.activated': 'made the initiative active: two owners have accepted',
  'initiative.changed': 'changed what the initiative says of itself',
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
  'stake.exited': 'left when its notice had ended',
  'milestone.added': 'added a milestone',
  'milestone.changed': 'changed a milestone',
  'milestone.reached': 'reached a milestone',
  'milestone.unreached': 'took back that a milestone was reached',
  'milestone.removed': 'removed a milestone',
  'task.added': 'added a task',
  'task.changed': 'changed a task',
  'task.finished': 'finished a task',
  'task.reopened': 'reopened a task',
  'update.added': 'added an update',
  'ring.words_written': 'wrote on one of the seven questions',
  'ring.confidence_set': 'said how confident it is',
};

/** The words for what was done; a code without words is shown as it stands. */
export function eventWords(did: string): string {
  return EVENT_WORDS[did] ?? did;
}
