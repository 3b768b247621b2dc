import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceSpread } from './confidence.ts';
import { RING_FACT_KEYS, RING_FACTS, type RingFactKey } from './fact-catalogue.ts';
import { CONFIDENCE_LEVELS, QUESTIONS } from './question.ts';
import { assembleRing, pipsOf, strengthOf, summariseRing, whyOf } from './ring.ts';
import { notOnRecord, ringFact } from './ring-fact.ts';

const holding = (...keys: RingFactKey[]) => keys.map((key) => ringFact(key, true, `${key} holds.`));
const failing = (...keys: RingFactKey[]) => keys.map((key) => ringFact(key, false, `${key} fails.`));

describe('the catalogue', () => {
  it('has four facts for each of seven questions, in order from the centre', () => {
    const places = RING_FACT_KEYS.map((key) => `${RING_FACTS[key].question}.${RING_FACTS[key].position}`);
    expect(places).toEqual(
      QUESTIONS.flatMap((question) => [1, 2, 3, 4].map((position) => `${question}.${position}`)),
    );
  });
});

describe('the strength of an answer', () => {
  it.each([
    [0, 'EMPTY'],
    [1, 'THIN'],
    [2, 'THIN'],
    [3, 'STRONG'],
    [4, 'STRONG'],
  ])('with %i facts that hold is %s', (count, strength) => {
    const keys = RING_FACT_KEYS.slice(0, 4);
    expect(strengthOf([...holding(...keys.slice(0, count)), ...failing(...keys.slice(count))])).toBe(
      strength,
    );
  });

  it('never counts a fact that is not on record', () => {
    expect(strengthOf([{ ...notOnRecord('unite-1'), holds: true }])).toBe('EMPTY');
  });
});

describe('the ring', () => {
  it('of nothing is seven empty questions, each not on record', () => {
    const ring = assembleRing([]);
    expect(ring.map(({ question, strength }) => [question, strength])).toEqual(
      QUESTIONS.map((q) => [q, 'EMPTY']),
    );
    expect(ring.every(({ facts }) => facts.every((fact) => !fact.available))).toBe(true);
    expect(ring[6]?.facts[0]?.sentence).toBe('Not on record: costs are recorded by payer.');
    expect(summariseRing(ring)).toBe('7 empty');
  });

  it('lays what the nouns contribute over the catalogue, whatever their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...RING_FACT_KEYS]), (keys) => {
        const ring = assembleRing([holding(...keys), []]);
        const held = ring.flatMap(({ facts }) => facts).filter((fact) => fact.holds);
        return (
          ring.flatMap(({ facts }) => facts.map(({ key }) => key)).join() === RING_FACT_KEYS.join() &&
          held.length === keys.length &&
          ring.reduce((sum, segment) => sum + segment.holding, 0) === keys.length
        );
      }),
    );
  });

  it('takes no fact twice', () => {
    expect(() => assembleRing([holding('unite-2'), failing('unite-2')])).toThrow('unite-2');
  });

  it('is summed up without a score', () => {
    const ring = assembleRing([holding('unite-1', 'unite-2', 'unite-3'), holding('system-1')]);
    expect(summariseRing(ring)).toBe('1 strong, 1 thin, 5 empty');
    expect(pipsOf(ring)).toEqual({
      strengths: ['STRONG', 'THIN', 'EMPTY', 'EMPTY', 'EMPTY', 'EMPTY', 'EMPTY'],
      sentence:
        '1 of 7 questions strong; five empty: find leverage, early warning, succeed, avoid harm and who pays.',
    });
  });
});

describe('the why of an answer', () => {
  it('tells what holds first and then what does not, in two sentences', () => {
    const facts = [...failing('unite-1'), ...holding('unite-2', 'unite-3'), notOnRecord('unite-4')];
    expect(whyOf(facts)).toBe('unite-2 holds. unite-1 fails.');
  });

  it('tells two of a kind when there is only that kind', () => {
    expect(whyOf(holding('harm-1', 'harm-2', 'harm-3'))).toBe('harm-1 holds. harm-2 holds.');
    expect(whyOf(failing('harm-1', 'harm-2', 'harm-3'))).toBe('harm-1 fails. harm-2 fails.');
  });

  it('says that nothing is on record', () => {
    expect(whyOf([notOnRecord('pays-1')])).toBe('Nothing of this is on record yet.');
  });
});

describe('the confidence of the owners', () => {
  it('is a spread with least and most, and names who has not answered', () => {
    const owners = [
      { organisationId: 'a', level: 4 },
      { organisationId: 'b', level: null },
      { organisationId: 'c', level: 0 },
      { organisationId: 'd', level: 3 },
    ] as const;
    expect(confidenceSpread(owners)).toEqual({ levels: [0, 3, 4], least: 0, most: 4, unanswered: ['b'] });
    expect(confidenceSpread([])).toEqual({ levels: [], least: null, most: null, unanswered: [] });
  });

  it('loses no answer', () => {
    const owner = fc.record({
      organisationId: fc.uuid(),
      level: fc.option(fc.constantFrom(...CONFIDENCE_LEVELS)),
    });
    fc.assert(
      fc.property(fc.array(owner), (owners) => {
        const { levels, unanswered, least, most } = confidenceSpread(owners);
        return levels.length + unanswered.length === owners.length && (least ?? 0) <= (most ?? 4);
      }),
    );
  });
});
