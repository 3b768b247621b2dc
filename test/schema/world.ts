import { randomUUID } from 'node:crypto';

const MEMBER = ['INVITED', 'ACTIVE', 'ACTIVE', 'DECLINED', 'LEFT'] as const;
const STEWARD = ['INVITED', 'ACTIVE', 'ACTIVE', 'DECLINED', 'LEFT'] as const;
const PARTNER = ['PENDING', 'ACTIVE', 'ACTIVE', 'DECLINED', 'LEFT'] as const;
const STAKE = ['INVITED', 'ACTIVE', 'ACTIVE', 'DECLINED', 'EXITED', 'OFFERED'] as const;
const LEAVES = [null, null, 'past', 'future'] as const;

/** An organisation's part in a partnership, a challenge or an initiative. */
export interface Part<Status> {
  id: string;
  of: string;
  organisation: string;
  status: Status;
}

/** A stake, with whether its notice is running or over. */
export interface StakePart extends Part<(typeof STAKE)[number]> {
  leaves: (typeof LEAVES)[number];
}

/** Something that belongs to one record and is read with it. */
export interface Child {
  id: string;
  of: string;
}

/** A record with a visibility, shared in a partnership or not. */
export interface Root {
  id: string;
  visibility: string;
  status: string;
  partnership: string | null;
}

/** Organisations with one person each, and what they share with one another. */
export type World = ReturnType<typeof makeWorld>;

/** Makes a world: every combination of visibility and standing turns up, the same for the same seed. */
export function makeWorld(seed: number) {
  const draw = drawFrom(seed);
  const organisations = times(12, () => ({ id: newId(), person: newId() }));
  const partnerships = times(6, () => ({ id: newId(), visibility: draw.one(['PUBLIC', 'MEMBERS']) }));
  const root = (visibilities: readonly string[], statuses: readonly string[]) => (): Root => ({
    id: newId(),
    visibility: draw.one(visibilities),
    status: draw.one(statuses),
    partnership: draw.likely(0.8) ? draw.one(partnerships).id : null,
  });
  const challenges = times(24, root(['PUBLIC', 'MEMBERS', 'STEWARDS'], ['DRAFT', 'OPEN', 'OPEN', 'CLOSED']));
  const initiatives = times(24, root(['PUBLIC', 'MEMBERS', 'OWNERS'], ['PROPOSED', 'ACTIVE', 'CLOSED']));
  const parts = <S>(roots: readonly { id: string }[], share: number, statuses: readonly S[]): Part<S>[] =>
    roots
      .flatMap(({ id: of }) => organisations.map(({ id }) => ({ of, organisation: id })))
      .filter(() => draw.likely(share))
      .map((part) => ({ id: newId(), ...part, status: draw.one(statuses) }));
  return {
    ...{ organisations, partnerships, challenges, initiatives },
    members: parts(partnerships, 0.4, MEMBER),
    priorities: childOfEach(partnerships),
    stewards: parts(challenges, 0.12, STEWARD),
    participations: parts(challenges, 0.15, PARTNER),
    asks: childOfEach(challenges),
    posts: childOfEach(challenges),
    comments: childOfEach(challenges),
    stakes: parts(initiatives, 0.15, STAKE).map((part): StakePart => ({ ...part, leaves: draw.one(LEAVES) })),
    milestones: childOfEach(initiatives),
    updates: childOfEach(initiatives),
  };
}

/** Draws by chance, the same for the same seed. */
export function drawFrom(seed: number) {
  const chance = chanceFrom(seed);
  return {
    likely: (share: number) => chance() < share,
    one: <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T,
  };
}

const newId = (): string => randomUUID();

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

const childOfEach = (roots: readonly { id: string }[]): Child[] =>
  roots.map(({ id }) => ({ id: newId(), of: id }));

/** Numbers between 0 and 1 that look like chance and are the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
