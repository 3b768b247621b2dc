import { rememberingAuth } from '@upstream/api/testing/ask';
import { actorOf } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import { fillDemo } from '@upstream/demo/fill-demo';
import { PERSONAS, type Persona } from '@upstream/demo/personas';
import { beforeAll, describe, expect, test } from 'vitest';
import { must, newKey, type Somebody, sees, verifyEveryChain } from './telling.ts';

const START = new Date('2026-03-09T09:00:00Z');
const auth = rememberingAuth();

const personas = Object.keys(PERSONAS).filter((name): name is Persona => name in PERSONAS);

beforeAll(() => fillDemo(START, auth));

async function lookAs(persona: Persona): Promise<NonNullable<Somebody>> {
  const personId = (await auth.personWithEmail(PERSONAS[persona].email)) ?? '';
  const actor = await actorOf(personId, null);
  if (!actor) throw new Error(`${persona} is not here.`);
  return actor;
}

const asVisitor = <Data>(document: string) => sees<Data>(null, document, {}, START);

interface Listed<Node> {
  edges: { node: Node }[];
}

const nodesOf = <Node>({ edges }: Listed<Node>) => edges.map(({ node }) => node);

async function challengeCalled(title: string) {
  const { challenges } = await asVisitor<{
    challenges: Listed<{
      id: string;
      title: string;
      partnerCount: number;
      emptyChairs: { what: string }[];
      evidence: { figure: string | null }[];
      partners: Listed<{ organisation: { name: string } }>;
    }>;
  }>(`{ challenges(first: 20) { edges { node { id title partnerCount emptyChairs { what } evidence { figure }
    partners(first: 20) { edges { node { organisation { name } } } } } } } }`);
  const challenge = nodesOf(challenges).find((one) => one.title === title);
  if (!challenge) throw new Error(`Nobody shared ${title}.`);
  return challenge;
}

async function initiativesByTitle() {
  const { initiatives } = await asVisitor<{
    initiatives: Listed<{
      id: string;
      title: string;
      status: string;
      state: string | null;
      stakes: { kind: string; status: string; organisation: { name: string } }[];
      ring: { summary: string; questions: { number: number; words: object | null; wordsVersion: number }[] };
      updates: Listed<{ saidAt: string; words: string; person: { name: string } | null }>;
    }>;
  }>(`{ initiatives(first: 20) { edges { node { id title status state
    stakes { kind status organisation { name } } ring { summary questions { number words { words } wordsVersion } }
    updates(first: 30) { edges { node { saidAt words } } } } } } }`);
  return new Map(nodesOf(initiatives).map((one) => [one.title, one]));
}

describe('the demo is told by its own people', () => {
  test('and every chain verifies', async () => {
    const { broken, events, chains } = await verifyEveryChain();
    expect(broken).toEqual([]);
    expect(chains).toBe(10);
    expect(events).toBeGreaterThan(200);
  });

  test('in the order in which it happened, before the day of the first start', async () => {
    const helen = await lookAs('contract-manager');
    const rows = await db.reading({ ...helen, role: null, operator: false }, (tx) =>
      tx.event.findMany({
        orderBy: [{ chain: 'asc' }, { sequence: 'asc' }],
        select: { chain: true, at: true },
      }),
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const [index, { chain, at }] of rows.entries()) {
      const before = rows[index - 1];
      if (before?.chain === chain) expect(at >= before.at).toBe(true);
      expect(at < START).toBe(true);
    }
  });

  test('and nobody may look as whoever runs it, who reads everybody’s mail', async () => {
    for (const persona of personas) {
      const viewer = 'query { viewer { operator actingFor { name } } }';
      expect(await sees(await lookAs(persona), viewer)).toMatchObject({ viewer: { operator: false } });
    }
  });
});

describe('each of the five has a week with true tasks', () => {
  const WEEK = `{ myWeek { duties { total shown { sentence since mine } } changes { did } } }`;

  test.each([
    ['board-chair', 4, /Levelside Food Bank/],
    ['housing-officer', 4, /own Flats over shops/],
    ['community-group', 4, /take part in Retrofit tutors/],
    ['supplier', 4, /Thursday afternoons/],
    ['contract-manager', 4, /lend a surveyor/],
  ] as const)('%s: %i of them', async (persona, total, sentence) => {
    const { myWeek } = await sees<{
      myWeek: { duties: { total: number; shown: { sentence: string }[] }; changes: object[] };
    }>(await lookAs(persona), WEEK, {}, START);
    expect(myWeek.duties.total).toBe(total);
    expect(myWeek.duties.shown.map((duty) => duty.sentence).join('\n')).toMatch(sentence);
    expect(myWeek.changes.length).toBeGreaterThan(2);
  });

  test('and three to six of them on whichever day of the week the demo is first started', async () => {
    for (const days of [0, 1, 2, 3, 4, 5, 6]) {
      const then = new Date(START.getTime() + days * 86_400_000);
      for (const persona of personas) {
        const week = '{ myWeek { duties { total } } }';
        const { myWeek } = await sees<{ myWeek: { duties: { total: number } } }>(
          await lookAs(persona),
          week,
          {},
          then,
        );
        expect(myWeek.duties.total).toBeGreaterThanOrEqual(3);
        expect(myWeek.duties.total).toBeLessThanOrEqual(6);
      }
    }
  });
});

describe('its facts hold', () => {
  test('three chairs are empty at damp and mouldy homes, and it knows its numbers', async () => {
    const damp = await challengeCalled('Damp and mouldy homes');
    expect(damp.emptyChairs.map(({ what }) => what)).toEqual([
      'A GP practice',
      'A warm room on Eastfield',
      'An interpreter',
    ]);
    const figures = damp.evidence.flatMap(({ figure }) => (figure ? [figure] : []));
    expect(figures.join(' ')).toMatch(/1,940 .* 31% .* 21\.4 per 10,000/);
    expect(damp.partnerCount).toBe(8);
    const partners = nodesOf(damp.partners).map(({ organisation }) => organisation.name);
    expect(partners).not.toContain('Mossbury Repair Café');
  });

  test('four own one visit and need help; another is off track; a third waits for its second owner', async () => {
    const initiatives = await initiativesByTitle();
    const oneVisit = initiatives.get('One visit, dry homes');
    expect(oneVisit).toMatchObject({ status: 'ACTIVE', state: 'NEEDS_HELP' });
    const owners = oneVisit?.stakes.filter(({ kind, status }) => kind === 'OWNER' && status === 'ACTIVE');
    expect(owners?.map(({ organisation }) => organisation.name).toSorted()).toEqual([
      'Alder & Vale Homes',
      'Tarrow Bridge Housing',
      'Vale and Levels NHS Trust',
      'Wessex Vale Council',
    ]);
    expect(oneVisit?.ring.questions[6]?.words).toBeNull();
    expect(oneVisit?.ring.questions[0]?.wordsVersion).toBe(2);
    expect(nodesOf(oneVisit?.updates ?? { edges: [] })[0]?.saidAt.slice(0, 10)).toBe('2026-03-03');

    expect(initiatives.get('Retrofit tutors')).toMatchObject({ status: 'ACTIVE', state: 'OFF_TRACK' });
    const flats = initiatives.get('Flats over shops');
    expect(flats?.status).toBe('PROPOSED');
    expect(flats?.stakes.map(({ status }) => status).toSorted()).toEqual(['ACTIVE', 'INVITED']);
  });

  test('what members share is seen by no visitor', async () => {
    await expect(challengeCalled('Sun on shared roofs')).rejects.toThrow('Nobody shared');
  });
});

test('Mossbury Repair Café joins, and the council sees it at once from the other side', async () => {
  const [maggie, ruth] = [await lookAs('community-group'), await lookAs('board-chair')];
  const damp = await challengeCalled('Damp and mouldy homes');
  await must(
    maggie,
    'joinChallenge',
    {
      challengeId: damp.id,
      offers: ['TIME', 'SKILLS'],
      sentence: 'Six hours a week.',
      idempotencyKey: newKey(),
    },
    { now: START },
  );
  const { myWeek } = await sees<{
    myWeek: {
      duties: { shown: { sentence: string }[] };
      changes: { did: string; person: { name: string } | null }[];
    };
  }>(ruth, '{ myWeek { duties { shown { sentence } } changes { did person { name } } } }', {}, START);
  expect(myWeek.duties.shown.map(({ sentence }) => sentence)).toContain('Match one offer to an empty chair');
  expect(myWeek.changes[0]).toEqual({ did: 'challenge.joined', person: { name: 'Maggie Tuck' } });
  expect((await verifyEveryChain()).broken).toEqual([]);
});
