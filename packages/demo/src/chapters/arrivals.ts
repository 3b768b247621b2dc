import { randomBytes } from 'node:crypto';
import { setUp } from '@upstream/api/installation/set-up';
import { registerOrganisation } from '@upstream/api/organisations/register-organisation';
import { acceptInvitation } from '@upstream/api/people/accept-invitation';
import type { AuthPort } from '@upstream/api/people/auth-port';
import { invitePerson } from '@upstream/api/people/invite-person';
import { verifyEmail } from '@upstream/api/people/verify-email';
import type { Role } from '@upstream/domain/people/actor';
import type { StoryTime } from '../calendar.ts';
import { ORGANISATIONS, PEOPLE, type Who } from '../cast.ts';
import type { Step } from '../step.ts';
import { WESSEX_VALE } from './places.ts';

/** Whoever runs the installation sets it up, with the first organisation, as on any other first start. */
function setsUp(when: StoryTime, who: Who): Step {
  const { name: personName, email, of: mark } = PEOPLE[who];
  return {
    when,
    who,
    async take({ known, auth, now, key }) {
      const asked = { ...ORGANISATIONS[mark], personName, email, password: nobodysPassword() };
      const host = { ...auth, isSetUpToken: () => true };
      const { actor } = await setUp(
        host,
        { ...asked, token: 'known to the server', idempotencyKey: key },
        now,
      );
      known.set(`person ${who}`, actor.personId);
      known.set(`organisation ${mark}`, actor.organisationId);
    },
  };
}

/**
 * Somebody registers their organisation as any visitor does, and follows the link in the mail that welcomes them.
 * Nobody keeps the password: the demo needs none.
 */
function registers(when: StoryTime, who: Who): Step {
  const { name: personName, email, of: mark } = PEOPLE[who];
  return {
    when,
    who,
    async take({ the, known, auth, now, key }) {
      const placeId = await the.place(WESSEX_VALE);
      const asked = { ...ORGANISATIONS[mark], placeId, personName, email };
      const welcomed = openingMail(auth);
      const { actor } = await registerOrganisation(
        welcomed.auth,
        { ...asked, password: nobodysPassword(), idempotencyKey: key },
        now,
      );
      await verifyEmail(auth, null, { secret: welcomed.secret() }, now);
      known.set(`person ${who}`, actor.personId);
      known.set(`organisation ${mark}`, actor.organisationId);
    },
  };
}

/** Somebody invites a colleague, who follows the link in the mail. */
function invites(when: StoryTime, who: Who, colleague: Who, role: Role): Step {
  const { name: personName, email } = PEOPLE[colleague];
  return {
    when,
    who,
    async take({ known, actor, auth, now, key }) {
      if (!actor) throw new Error(`${who} is not here yet.`);
      const invited = openingMail(auth);
      await invitePerson(invited.auth, actor, { email, role, idempotencyKey: key }, now);
      const accepted = await acceptInvitation(
        auth,
        null,
        { secret: invited.secret(), personName, password: nobodysPassword() },
        now,
      );
      known.set(`person ${colleague}`, accepted.actor.personId);
    },
  };
}

/** Sign-in as it is, and the secret of the link in the mail that a verb writes with it. */
function openingMail(auth: AuthPort): { auth: AuthPort; secret: () => string } {
  let secret = '';
  const linkTo = (path: string) => {
    secret = /#(.+)/.exec(path)?.[1] ?? secret;
    return auth.linkTo(path);
  };
  return { auth: { ...auth, linkTo }, secret: () => secret };
}

function nobodysPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** How everybody came. */
export const arrivals: Step[] = [
  setsUp('Mon -107 09:05', 'nell'),
  invites('Mon -107 10:12', 'nell', 'ruth', 'ADMINISTER'),
  invites('Mon -107 11:40', 'ruth', 'helen', 'DECIDE'),
  registers('Tue -106 10:05', 'anil'),
  registers('Wed -106 09:31', 'bethan'),
  registers('Wed -106 14:20', 'callum'),
  invites('Thu -106 09:10', 'callum', 'owen', 'ADMINISTER'),
  registers('Thu -106 12:44', 'priya'),
  registers('Fri -106 18:37', 'joy'),
  registers('Mon -105 20:02', 'sam'),
  registers('Tue -70 07:15', 'dev'),
  registers('Thu -44 11:08', 'tom'),
  registers('Sat -11 10:26', 'maggie'),
];
