import { THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { counted, formatCount, sentenceCase } from '@upstream/domain/words/count';
import { Call } from '../../ui/call.tsx';
import { Chair, Chairs } from '../../ui/chair.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Orgs } from '../../ui/orgs.tsx';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import { Closing } from './closing.tsx';
import { inOneSentence } from './statement-parts.ts';

const FEW = 3;

/** A challenge in the list: the problem in one sentence, the help still missing, who has joined, who asks. */
export function ChallengeCall({ challenge }: { challenge: ChallengeCall_ChallengeFragment }) {
  const { id, title, emptyChairs } = challenge;
  const said = inOneSentence(challenge);
  const left = emptyChairs.length - FEW;
  return (
    <Call
      to={`/challenges/${id}`}
      statement={said}
      eyebrow={said === title ? THEME_WORDS[challenge.theme] : title}
      chairs={
        emptyChairs.length > 0 && (
          <Chairs>
            {emptyChairs.slice(0, FEW).map((ask) => (
              <Chair key={ask.id} wanted={ask.what} todo={ask.amount} />
            ))}
            {left > 0 && <Chair wanted={`${sentenceCase(counted(left, 'more ask', 'more asks'))}`} />}
          </Chairs>
        )
      }
      side={<Side challenge={challenge} />}
    />
  );
}

function Side({ challenge }: { challenge: ChallengeCall_ChallengeFragment }) {
  const { id, title, partnerCount, places } = challenge;
  const [steward] = challenge.stewards.filter(({ status }) => status === 'ACTIVE');
  return (
    <>
      {partnerCount > 0 && <Orgs of={challenge.partners.edges.map(({ node }) => node.organisation)} />}
      <p>
        {partnerCount === 0
          ? 'Nobody has joined yet'
          : `${formatCount(partnerCount)} ${partnerCount === 1 ? 'has' : 'have'} joined`}
      </p>
      {steward && <p>Asked by {steward.organisation.name}</p>}
      {places.length > 0 && <p>{places.map(({ name }) => name).join(', ')}</p>}
      <p>
        <Closing of={challenge} />
      </p>
      {challenge.openNow && (
        <LinkButton kind="second" small to={`/challenges/${id}#join`}>
          Offer help<span className="vh"> with {title}</span>
        </LinkButton>
      )}
    </>
  );
}
