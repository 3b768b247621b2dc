import { type Tx, transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { encodeNodeId } from '../node-id.ts';

interface Subject {
  type: 'Initiative' | 'Challenge' | 'Partnership' | 'Organisation';
  id: string;
  title: string;
}

const EventSubject = builder.objectRef<Subject>('EventSubject').implement({
  description: 'The record whose page tells of an event, by name.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'Its type in this schema.' }),
    id: t.id({ description: 'Its node id.', resolve: ({ type, id }) => encodeNodeId(type, id) }),
    title: t.exposeString('title', { description: 'Its name or title now.' }),
  }),
});

builder.prismaObjectField('Event', 'subject', (t) =>
  t.field({
    type: EventSubject,
    nullable: true,
    description:
      'The initiative, challenge, partnership or organisation it was done under; null where none, or not yours to see.',
    select: { initiativeId: true, challengeId: true, partnershipId: true, recordType: true, recordId: true },
    resolve: (event, _args, context) => subjectOf(transactionOf(context), event),
  }),
);

interface Under {
  initiativeId: string | null;
  challengeId: string | null;
  partnershipId: string | null;
  recordType: string;
  recordId: string;
}

/** The nearest of an event's roots that the reader may know of. */
async function subjectOf(tx: Tx, event: Under): Promise<Subject | null> {
  const { initiativeId, challengeId, partnershipId, recordType, recordId } = event;
  const organisationId = recordType === 'Organisation' ? recordId : null;
  return (
    (await named('Initiative', initiativeId, (id) => initiativeTitle(tx, id))) ??
    (await named('Challenge', challengeId, (id) => challengeTitle(tx, id))) ??
    (await named('Partnership', partnershipId, (id) => partnershipName(tx, id))) ??
    (await named('Organisation', organisationId, (id) => organisationName(tx, id)))
  );
}

async function named(
  type: Subject['type'],
  id: string | null,
  titleOf: (id: string) => Promise<string | undefined>,
): Promise<Subject | null> {
  if (!id) return null;
  const title = await titleOf(id);
  return title === undefined ? null : { type, id, title };
}

async function initiativeTitle(tx: Tx, id: string) {
  return (await tx.initiative.findUnique({ where: { id }, select: { title: true } }))?.title;
}

async function challengeTitle(tx: Tx, id: string) {
  return (await tx.challenge.findUnique({ where: { id }, select: { title: true } }))?.title;
}

async function partnershipName(tx: Tx, id: string) {
  return (await tx.partnership.findUnique({ where: { id }, select: { name: true } }))?.name;
}

async function organisationName(tx: Tx, id: string) {
  return (await tx.organisation.findUnique({ where: { id }, select: { name: true } }))?.name;
}
