import { describe, expect, it } from 'vitest';
import { type Candidate, likelyDuplicates, whyNotRecordBeside } from './duplicates.ts';

const candidate = (name: string, ...numbers: string[]): Candidate => ({
  id: name,
  name,
  identifiers: numbers.map((value) => ({ scheme: 'GB-COH', value })),
});
const wanted = (name: string, ...numbers: string[]) => candidate(name, ...numbers);

describe('an organisation about to be recorded', () => {
  const harbour = candidate('Harbour Lights', '00001234');
  const others = [candidate('Beacon Trust'), harbour];

  it('is refused for a number that stands for another, however it is written and whatever is confirmed', () => {
    for (const confirmed of [true, false]) {
      const refusal = whyNotRecordBeside(wanted('Something Else', '1234'), others, confirmed);
      expect(refusal).toMatchObject({ code: 'IDENTIFIER_TAKEN', organisationId: 'Harbour Lights' });
      expect(refusal?.message).toContain('Harbour Lights is already here');
    }
  });

  it('is asked about for a nearly equal name, and goes ahead once it is said to be different', () => {
    const refusal = whyNotRecordBeside(wanted('The Harbor Lights CIC'), others, false);
    expect(refusal).toMatchObject({ code: 'LOOKS_LIKE_ANOTHER', organisationIds: ['Harbour Lights'] });
    expect(whyNotRecordBeside(wanted('The Harbor Lights CIC'), others, true)).toBeNull();
  });

  it('goes ahead beside others that it is not like', () => {
    expect(whyNotRecordBeside(wanted('Tool Library', '00009999'), others, false)).toBeNull();
  });

  it('has its likely duplicates shown by number first, then the likest name', () => {
    const near = [candidate('Harbour Light'), candidate('Harbour Lights'), candidate('Far Away', '00000007')];
    expect(likelyDuplicates(wanted('Harbour Lights', '7'), near).map(({ name }) => name)).toEqual([
      'Far Away',
      'Harbour Lights',
      'Harbour Light',
    ]);
  });
});
