import type { Tx } from '@upstream/db/db';
import { CHALLENGE_VISIBILITIES } from '@upstream/domain/challenges/challenge-status';
import { evidenceIssues, whyNotLink } from '@upstream/domain/challenges/evidence';
import { HELP_KINDS } from '@upstream/domain/challenges/help-kind';
import { EVIDENCE_KINDS } from '@upstream/domain/challenges/post-kind';
import { THEMES } from '@upstream/domain/challenges/theme';
import { lastDayIssue } from '@upstream/domain/dates/last-day-issue';
import { LIMITS, MOST } from '@upstream/domain/limits';
import { ORGANISATION_KINDS } from '@upstream/domain/organisations/organisation-kind';
import { namingIssue } from '@upstream/domain/partnerships/naming-issue';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { choice, day, id, obeying, optionalText, text } from '../parse.ts';
import { memberOf } from '../partnerships/hold-partnership.ts';

/** The kinds of help somebody chose: at least one, each once. */
export const helpKinds = z
  .array(choice(HELP_KINDS), { error: 'Choose what can be given.' })
  .min(1, 'Choose at least one kind of help.')
  .transform((kinds) => HELP_KINDS.filter((kind) => kinds.includes(kind)));

/** What is said of one ask. */
export const askShape = {
  what: text({ most: LIMITS.title }),
  help: choice(HELP_KINDS),
  amount: optionalText({ most: LIMITS.sentence }),
  organisationKind: choice(ORGANISATION_KINDS).nullable().default(null),
  neededUntil: day().nullable().default(null),
};

/** What is said of one piece of evidence; each kind demands its own fields. */
export const evidence = z
  .object({
    kind: choice(EVIDENCE_KINDS),
    words: text({ most: LIMITS.words, lines: true }),
    url: optionalText({ most: LIMITS.url }).superRefine((url, context) => {
      const why = url === null ? null : whyNotLink(url);
      if (why) context.addIssue({ code: 'custom', message: why });
    }),
    figure: optionalText({ most: LIMITS.title }),
    source: optionalText({ most: LIMITS.sentence }),
    asAt: day().nullable().default(null),
  })
  .superRefine((said, context) => {
    for (const { field, message } of evidenceIssues(said))
      context.addIssue({ code: 'custom', message, path: [field] });
  });

/** What the stewards say of a challenge. */
export const challengeShape = {
  title: text({ most: LIMITS.title }),
  statement: text({ most: LIMITS.statement, lines: true }),
  theme: choice(THEMES),
  whoItHurts: text({ most: LIMITS.words, lines: true }),
  joiningMeans: text({ least: 0, most: LIMITS.words, lines: true }).default(''),
  visibility: choice(CHALLENGE_VISIBILITIES),
  approvesJoining: z.boolean({ error: 'Say yes or no.' }).default(false),
  partnershipId: id('Partnership').nullable().default(null),
  placeIds: z
    .array(id('Place'))
    .max(MOST.places, `Name at most ${MOST.places} places.`)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  opensOn: day().nullable().default(null),
  closesOn: day().nullable().default(null),
};

/** Refuses a challenge that closes before it opens. */
export const datesInOrder = obeying((said: { opensOn: Date | null; closesOn: Date | null }) =>
  lastDayIssue('closesOn', said.opensOn, said.closesOn),
);

/** Refuses, by its field, a partnership that the actor's organisation may not name. */
export async function refuseForeignPartnership(
  tx: Tx,
  actor: OrganisationActor,
  partnershipId: string | null,
): Promise<void> {
  const issue = partnershipId && namingIssue(await memberOf(tx, partnershipId, actor.organisationId));
  if (issue) throw new InvalidInput([issue]);
}
