import type { Root, StakePart, World } from './world.ts';

/** The organisation whose person asks; null for a visitor, and for a person who belongs to none. */
export type Reader = string | null;

/**
 * Who may read what, in the words of the product. It knows nothing of how the database keeps its promise: the
 * relations it names are compared with what each reader truly finds there.
 */
export function readableBy(world: World, reader: Reader): Record<string, string[]> {
  const known = colleaguesOf(world, reader);
  return sortedIds({
    ...partnershipsFor(world, reader),
    ...challengesFor(world, reader),
    ...initiativesFor(world, reader),
    organisation: world.organisations,
    person: world.organisations.filter(({ id }) => known.has(id)).map(({ person }) => ({ id: person })),
  });
}

/** A partnership is read by its members, and by anybody when they want a public page; a guest reads what it is. */
function partnershipsFor({ partnerships, members, priorities }: World, reader: Reader) {
  const open = new Set(partnerships.filter(({ visibility }) => visibility === 'PUBLIC').map(({ id }) => id));
  const member = new Set(rootsWhere(members, reader, ['ACTIVE']));
  const guest = new Set(rootsWhere(members, reader, ['INVITED']));
  return {
    partnership: partnerships.filter(({ id }) => open.has(id) || member.has(id) || guest.has(id)),
    priority: priorities.filter(({ of }) => open.has(of) || member.has(of)),
    partnership_member: members.filter(
      ({ of, organisation, status }) =>
        (status === 'ACTIVE' && open.has(of)) || member.has(of) || organisation === reader,
    ),
  };
}

/**
 * A draft is its stewards' own; an open challenge is read by whom they chose, and always by those who look after
 * it or are asked to, and those who take part or wait to.
 */
function challengesFor(world: World, reader: Reader) {
  const { challenges, stewards, participations, members } = world;
  const member = new Set<string | null>(rootsWhere(members, reader, ['ACTIVE']));
  const mine = new Set([
    ...rootsWhere(stewards, reader, ['INVITED', 'ACTIVE']),
    ...rootsWhere(participations, reader, ['PENDING', 'ACTIVE']),
  ]);
  const shown = new Set(
    challenges.filter((one) => one.status !== 'DRAFT' && isShown(one, member)).map(({ id }) => id),
  );
  const reads = ({ of }: { of: string }) => shown.has(of) || mine.has(of);
  // Who is in it is shown to whoever reads it; who is invited, waits or has left, to those in it and themselves.
  const standing = ({ of, organisation, status }: Standing) =>
    (status === 'ACTIVE' && shown.has(of)) || mine.has(of) || organisation === reader;
  return {
    challenge: challenges.filter(({ id }) => shown.has(id) || mine.has(id)),
    ask: world.asks.filter(reads),
    post: world.posts.filter(reads),
    comment: world.comments.filter(reads),
    steward: stewards.filter(standing),
    participation: participations.filter(standing),
  };
}

/** An initiative is read by whom its owners chose, and by every organisation with a part in it or invited to one. */
function initiativesFor(world: World, reader: Reader) {
  const member = new Set<string | null>(rootsWhere(world.members, reader, ['ACTIVE']));
  const mine = rootsWhere(world.stakes.filter(hasPart), reader, ['INVITED', 'ACTIVE']);
  const initiative = world.initiatives.filter((one) => isShown(one, member) || mine.includes(one.id));
  const readable = new Set(initiative.map(({ id }) => id));
  const reads = ({ of }: { of: string }) => readable.has(of);
  return {
    initiative,
    stake: world.stakes.filter(reads),
    milestone: world.milestones.filter(reads),
    initiative_update: world.updates.filter(reads),
  };
}

function isShown({ visibility, partnership }: Root, member: ReadonlySet<string | null>): boolean {
  return visibility === 'PUBLIC' || (visibility === 'MEMBERS' && member.has(partnership));
}

/** The records in which the reader's organisation stands in one of some ways. */
function rootsWhere(parts: readonly Standing[], reader: Reader, statuses: readonly string[]): string[] {
  return parts
    .filter(({ organisation, status }) => organisation === reader && statuses.includes(status))
    .map(({ of }) => of);
}

/** An organisation has a part from its invitation until the last day of its notice. */
function hasPart({ status, leaves }: StakePart): boolean {
  return (status === 'INVITED' || status === 'ACTIVE') && leaves !== 'past';
}

/** Those whose people one knows by name: one works with them in a partnership, a challenge or an initiative. */
function colleaguesOf(world: World, reader: Reader): Set<string> {
  if (!reader) return new Set();
  const together = <P extends { of: string; organisation: string }>(
    mine: readonly P[],
    theirs: readonly P[],
  ) => {
    const roots = new Set(mine.filter(({ organisation }) => organisation === reader).map(({ of }) => of));
    return theirs.filter(({ of }) => roots.has(of)).map(({ organisation }) => organisation);
  };
  const active = <P extends { status: string }>(parts: readonly P[]) =>
    parts.filter(({ status }) => status === 'ACTIVE');
  const waiting = world.participations.filter(({ status }) => status === 'PENDING');
  const inside = [...active<Standing>(world.stewards), ...active<Standing>(world.participations)];
  const taking = world.stakes.filter(hasPart);
  return new Set([
    reader,
    ...together(active(world.members), active(world.members)),
    ...together<Standing>(inside, [...inside, ...waiting]),
    ...together(taking, taking),
  ]);
}

interface Standing {
  of: string;
  organisation: string;
  status: string;
}

function sortedIds(rows: Record<string, readonly { id: string }[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(rows).map(([relation, of]) => [relation, of.map(({ id }) => id).sort()]),
  );
}
