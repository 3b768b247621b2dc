import { joinNames } from '@upstream/domain/words/count';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import type { WhatJoiningMeans_ChallengeFragment } from './what-joining-means.generated.ts';

const ALWAYS = [
  { name: 'Your time', value: 'What you offer, no more' },
  { name: 'Cost', value: 'None on Upstream' },
  { name: 'Tender or contract', value: 'None' },
];

/** What an organisation takes on by joining: the stewards' words first, then what is always so. */
export function WhatJoiningMeans({ challenge }: { challenge: WhatJoiningMeans_ChallengeFragment }) {
  const { joiningMeans, approvesJoining, stewards } = challenge;
  const names = stewards
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ organisation }) => organisation.name);
  const decides = `${joinNames(names)} look${names.length === 1 ? 's' : ''} after this challenge`;
  return (
    <Section title="What joining means">
      <div className="stack">
        {joiningMeans !== '' && joiningMeans.split(/\n+/).map((line) => <p key={line}>{line}</p>)}
        <Facts
          row
          of={[
            ...(joiningMeans === '' ? ALWAYS : []),
            { name: 'What others see', value: 'Your group’s name and offer' },
            {
              name: 'Who decides',
              value: approvesJoining
                ? `${decides} and answer${names.length === 1 ? 's' : ''} each offer`
                : decides,
            },
            { name: 'Leaving', value: 'Any day, in one step' },
          ]}
        />
      </div>
    </Section>
  );
}
