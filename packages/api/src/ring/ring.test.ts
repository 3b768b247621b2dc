import type { OrganisationActor } from '@upstream/domain/people/actor';
import { describe, expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { sharedBy } from '../testing/challenge.ts';
import { does, doneBy, key, orgOf, ownedByTwo, proposal } from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';

interface Ring {
  summary: string;
  pips: { strengths: string[]; sentence: string };
  questions: {
    number: number;
    strength: string;
    why: string;
    facts: { key: string; available: boolean; holds: boolean; sentence: string; recordId: string | null }[];
    words: {
      version: number;
      words: string;
      person: { id: string } | null;
      organisation: { id: string };
    } | null;
    wordsVersion: number;
    wordsHistory: { version: number; words: string }[];
    confidence: {
      mine: number | null;
      spread: { level: number; organisation: { id: string } }[];
      missing: { id: string }[];
    };
  }[];
}

const RING = `query R($id: ID!) { initiative(id: $id) { ring { summary pips { strengths sentence }
  questions { number strength why facts { key available holds sentence recordId }
    words { version words person { id } organisation { id } } wordsVersion wordsHistory { version words }
    confidence { mine spread { level organisation { id } } missing { id } } } } } }`;

async function ringOf(who: OrganisationActor | null, id: string): Promise<Ring> {
  const { data, errors } = await ask<{ initiative: { ring: Ring } }>(who, RING, { id });
  expect(errors).toBeUndefined();
  return data.initiative.ring;
}

const factOf = (ring: Ring, wanted: string) =>
  ring.questions.flatMap(({ facts }) => facts).find((fact) => fact.key === wanted);

describe('the ring', () => {
  test('says from the record what holds, and that the rest is not on record', async () => {
    const { one, initiative } = await ownedByTwo();
    const ring = await ringOf(one, initiative.id);
    expect(ring.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(factOf(ring, 'unite-2')).toMatchObject({
      available: true,
      holds: false,
      sentence: 'One chair is empty: A warm room.'.replace('A warm', 'a warm'),
    });
    expect(factOf(ring, 'unite-3')).toMatchObject({ holds: false, recordId: initiative.id });
    expect(factOf(ring, 'unite-4')).toMatchObject({ holds: true });
    expect(factOf(ring, 'system-3')).toMatchObject({ sentence: 'No milestone binds the owners yet.' });
    expect(factOf(ring, 'pays-1')).toMatchObject({ available: false, holds: false, recordId: null });
    expect(ring.summary).toBe('1 thin, 6 empty');
    expect(ring.pips.strengths[0]).toBe('THIN');
  });

  test('grows as the record grows: a voice, a filled chair, a binding milestone reached', async () => {
    const one = await somebody();
    const challenge = await sharedBy(one, { asks: [] });
    const { other, initiative } = await ownedByTwo({ challengeIds: [challenge.id] });
    const group = await somebody({ organisationName: 'Tenants Together' });
    const offer = { initiativeId: initiative.id, kind: 'COMMUNITY_VOICE', brings: 'Tenants.', ...key() };
    const offered = (await doneBy(group, 'offerStake', offer)).stakes.find(
      ({ status }) => status === 'OFFERED',
    );
    await doneBy(other, 'answerStakeOffer', { stakeId: offered?.id, accept: true, expectedVersion: 1 });
    const milestone = {
      initiativeId: initiative.id,
      title: 'Go',
      dueOn: '2026-03-31',
      binding: true,
      ...key(),
    };
    const node = (await doneBy(other, 'addMilestone', milestone)).milestones.edges[0]?.node;
    const reached = { milestoneId: node?.id, reachedOn: '2026-03-30', expectedVersion: 1 };
    await doneBy(other, 'reachMilestone', reached);

    const ring = await ringOf(null, initiative.id);
    expect(factOf(ring, 'unite-3')?.sentence).toBe('Tenants Together speaks for those affected.');
    expect(factOf(ring, 'system-3')).toMatchObject({ holds: true, recordId: node?.id });
    expect(ring.summary).toBe('1 strong, 1 thin, 5 empty');
  });

  test('is the same for each initiative of a list as on its page', async () => {
    const one = await somebody();
    for (const title of ['A', 'B', 'C'])
      await doneBy(one, 'proposeInitiative', await proposal(one, await somebody(), { title }));
    const document = `query { initiatives(filter: { mine: true }) { edges { node { id ring { summary } } } } }`;
    const { data } = await ask<{
      initiatives: { edges: { node: { id: string; ring: { summary: string } } }[] };
    }>(one, document);
    const { edges } = data.initiatives;
    expect(edges).toHaveLength(3);
    for (const { node } of edges) expect((await ringOf(one, node.id)).summary).toBe(node.ring.summary);
  });
});

describe('the owners’ words', () => {
  test('are kept in versions, from the version seen, by owners alone', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const write = (words: string, expectedVersion: number) => ({
      initiativeId: initiative.id,
      question: 3,
      words,
      expectedVersion,
    });
    const answers = await Promise.all(
      [one, other].map((who) => does(who, 'writeRingWords', write('The first visit.', 0))),
    );
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    await doneBy(other, 'writeRingWords', write('The first visit, together.', 1));
    const third = (await ringOf(one, initiative.id)).questions[2];
    expect(third).toMatchObject({
      words: { version: 2, words: 'The first visit, together.', organisation: { id: orgOf(other) } },
      wordsVersion: 2,
      wordsHistory: [{ version: 1, words: 'The first visit.' }],
    });
    expect((await ringOf(null, initiative.id)).questions[2]?.words?.person).toBeNull();
    expect((await does(await somebody(), 'writeRingWords', write('Ours.', 2))).code).toBe('NOT_PERMITTED');
  });
});

describe('the owners’ confidence', () => {
  test('is each one’s own latest, spread and never averaged; who has not said is named', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const say = (level: number) => ({ initiativeId: initiative.id, question: 1, level, ...key() });
    await doneBy(one, 'setConfidence', say(1));
    expect((await ringOf(one, initiative.id)).questions[0]?.confidence).toMatchObject({
      mine: 1,
      spread: [{ level: 1, organisation: { id: orgOf(one) } }],
      missing: [{ id: orgOf(other) }],
    });
    await doneBy(other, 'setConfidence', say(0));
    await doneBy(one, 'setConfidence', say(4));
    const { confidence } = (await ringOf(other, initiative.id)).questions[0] ?? {};
    expect(confidence).toMatchObject({ mine: 0, missing: [] });
    expect(confidence?.spread.map(({ level }) => level)).toEqual([0, 4]);
    expect((await does(await somebody(), 'setConfidence', say(4))).code).toBe('NOT_PERMITTED');
  });
});
