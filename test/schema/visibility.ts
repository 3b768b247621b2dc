/**
 * How each field that answers with records is guarded. All of them are read under row security; the class says
 * what a reader of the schema may count on.
 *
 * - `entry-gate`: who may know of the record is asked here, so it may be absent. Root fields and the successes of
 *   verbs are entry gates without being listed.
 * - `parent-gate`: seen exactly when its parent is.
 * - `public`: anybody may see it.
 * - `operator`: only an operator of the installation.
 */
export const visibility: Record<'entry-gate' | 'parent-gate' | 'public' | 'operator', readonly string[]> = {
  'entry-gate': [
    'Initiative.latestUpdate',
    'Initiative.partnership',
    'Milestone.person',
    'OwnersConfidence.organisation',
    'RingWords.organisation',
    'RingWords.person',
    'Stake.accountablePerson',
    'Task.person',
    'Update.person',
    'Challenge.partnership',
    'Challenge.viewerParticipation',
    'ChallengeEvidence.addedFor',
    'Comment.person',
    'MyWeek.changes',
    'NewForYou.challenge',
    'Partnership.myMembership',
    'PartnershipMember.partnership',
    'Seat.person',
    'AuditEvent.organisation',
    'AuditEvent.person',
    'Organisation.parent',
    'Invitation.invitedBy',
  ],
  'parent-gate': [
    'Initiative.challenges',
    'Initiative.stakes',
    'Milestone.organisation',
    'Milestone.tasks',
    'Milestone.waitsFor',
    'RingConfidence.missing',
    'Stake.organisation',
    'Task.organisation',
    'Update.organisation',
    'Ask.filledBy',
    'Challenge.asks',
    'Challenge.emptyChairs',
    'Challenge.evidence',
    'Challenge.initiatives',
    'Challenge.mentionable',
    'Challenge.places',
    'Challenge.stewards',
    'Comment.challenge',
    'Comment.mentions',
    'Comment.organisation',
    'Participation.challenge',
    'Participation.organisation',
    'Post.challenge',
    'Post.organisation',
    'Steward.challenge',
    'Steward.organisation',
    'Ask.challenge',
    'Initiative.places',
    'Partnership.places',
    'Partnership.priorities',
    'Partnership.seats',
    'PartnershipMember.organisation',
    'Seat.organisation',
    'Membership.organisation',
    'Membership.person',
    'Viewer.actingFor',
    'Viewer.memberships',
    'Viewer.person',
  ],
  public: [
    'IdentifierTaken.holder',
    'LooksLikeAnother.candidates',
    'Organisation.place',
    'Organisation.placesServed',
    'Place.predecessors',
    'Place.successors',
    'PlaceParent.place',
  ],
  operator: [],
};

/** The verbs open to visitors; every other one demands a scope. */
export const publicVerbs: readonly string[] = [
  'acceptInvitation', // with the link of an invitation
  'joinChallengeAsNewGroup',
  'registerOrganisation',
  'setUp', // with the token that the server wrote to its log, once
  'verifyEmail', // with the link of a mail
];

/** The relations anybody may read whole, with no policy: registers and words, nobody's data. */
export const publicRelations: readonly string[] = [];

/** Under row security and without any policy: nobody reads them. The boot looks for the canary. */
export const sealedRelations: readonly string[] = ['public.canary'];

/** Functions that requests may run with their owner's rights, each read and found to give away nothing. */
export const reviewedDefiners: readonly string[] = [
  'app.accept_invitation', // only with the invitation's secret, once
  'app.actor_of', // answers ids of one person: what the stamp is made of
  'app.append_event', // refuses an event in another's name
  'app.challenges_like', // answers ids, which are read again under row security
  'app.settle_exits', // only writes down what has happened by the rule
  'app.invitation_behind', // only with the invitation's secret
  'app.organisations_like', // ids, likewise
  'app.places_like', // ids, likewise
  'app.records_like', // ids, likewise
];
