import { describe, expect, it } from 'vitest';
import { noEmptyChairFact } from '../challenges/chair-fact.ts';
import { milestoneFact, type RingMilestone } from './milestone-fact.ts';
import { type RingStake, uniteFacts } from './unite-facts.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

const stake = (over: Partial<RingStake> = {}): RingStake => ({
  organisationName: 'North Council',
  kind: 'OWNER',
  status: 'ACTIVE',
  hasAccountablePerson: true,
  lastActedAt: new Date('2026-05-01T12:00:00Z'),
  ...over,
});

const milestone = (over: Partial<RingMilestone> = {}): RingMilestone => ({
  id: 'm1',
  title: 'First visits',
  binding: true,
  dueOn: '2026-05-01',
  agreedDueOn: null,
  reachedOn: null,
  ...over,
});

describe('no empty chair', () => {
  const ask = (what: string, filled: boolean) => ({ challengeId: 'c1', what, filled });

  it('holds when every ask for an organisation is filled, or none was made', () => {
    expect(noEmptyChairFact([ask('A GP practice', true)])).toMatchObject({
      holds: true,
      sentence: 'Every chair is filled.',
    });
    expect(noEmptyChairFact([])).toMatchObject({ holds: true, link: null });
  });

  it('names the first that is empty', () => {
    expect(noEmptyChairFact([ask('A school', true), ask('A GP practice', false)])).toMatchObject({
      key: 'unite-2',
      holds: false,
      sentence: 'One chair is empty: a GP practice.',
      link: { type: 'Challenge', id: 'c1' },
    });
    expect(noEmptyChairFact([ask('Tenants', false), ask('A school', false)]).sentence).toBe(
      'Two chairs are empty, among them: Tenants.',
    );
  });
});

describe('those affected', () => {
  const voice = (over: Partial<RingStake>) =>
    uniteFacts('i1', [stake({ kind: 'COMMUNITY_VOICE', ...over })], NOW)[0];

  it('hold a stake once a community voice is active', () => {
    expect(voice({ organisationName: 'Tenants Together' })).toMatchObject({
      holds: true,
      sentence: 'Tenants Together speaks for those affected.',
    });
  });

  it.each(['INVITED', 'DECLINED', 'EXITED'] as const)('hold none while it is %s', (status) => {
    expect(voice({ status })).toMatchObject({
      holds: false,
      sentence: 'Nobody holds a stake for those affected.',
    });
  });
});

describe('every owner', () => {
  const fact = (...stakes: RingStake[]) => uniteFacts('i1', stakes, NOW)[1];

  it('answers when each has a named person and acted within 90 days', () => {
    expect(fact(stake(), stake(), stake({ status: 'INVITED', lastActedAt: null }))).toMatchObject({
      holds: true,
      sentence: 'Two owners each have a named person and acted within 90 days.',
    });
  });

  it('has acted on the 90th day and not on the 91st', () => {
    expect(fact(stake({ lastActedAt: new Date('2026-03-03T00:00:00Z') }))?.holds).toBe(true);
    expect(fact(stake({ lastActedAt: new Date('2026-03-02T23:59:59Z') }))).toMatchObject({
      holds: false,
      sentence: 'North Council has not acted for 90 days.',
    });
  });

  it('does not answer without a named person, or without having acted, or with no owner', () => {
    const unnamed = stake({ hasAccountablePerson: false });
    expect(fact(unnamed, { ...unnamed, organisationName: 'Mill Homes' })?.sentence).toBe(
      'North Council and Mill Homes have named nobody accountable.',
    );
    expect(fact(stake({ lastActedAt: null }))?.holds).toBe(false);
    expect(fact(stake({ kind: 'FUNDER' }))).toMatchObject({
      holds: false,
      sentence: 'No owner is active yet.',
    });
  });
});

describe('a binding milestone', () => {
  it('was kept on its day, or by the agreed new one', () => {
    expect(milestoneFact([milestone({ reachedOn: '2026-05-01' })], NOW)).toMatchObject({
      holds: true,
      sentence: '“First visits” was reached on 1 May 2026, as promised.',
      link: { type: 'Milestone', id: 'm1' },
    });
    expect(
      milestoneFact([milestone({ agreedDueOn: '2026-05-20', reachedOn: '2026-05-20' })], NOW).holds,
    ).toBe(true);
  });

  it('was missed when reached later without agreement', () => {
    expect(milestoneFact([milestone({ reachedOn: '2026-05-02' })], NOW)).toMatchObject({
      holds: false,
      sentence: '“First visits” was reached on 2 May 2026, after its date.',
    });
  });

  it('tells the latest that was kept, whatever was missed since', () => {
    const kept = ['2026-01-10', '2026-02-10'].map((day) =>
      milestone({ id: day, dueOn: day, reachedOn: day }),
    );
    expect(milestoneFact([...kept, milestone({ reachedOn: '2026-05-09' })], NOW).link?.id).toBe('2026-02-10');
  });

  it('says what is due, and that none binds', () => {
    expect(milestoneFact([milestone()], NOW).sentence).toBe('“First visits” was due on 1 May 2026.');
    expect(milestoneFact([milestone({ dueOn: '2026-06-01' })], NOW).sentence).toContain('reached yet');
    expect(milestoneFact([milestone({ binding: false, reachedOn: '2026-05-01' })], NOW).sentence).toContain(
      'binds',
    );
  });
});
