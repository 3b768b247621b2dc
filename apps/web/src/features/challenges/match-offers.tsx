import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { FilterSelect } from '../../ui/filters.tsx';
import { Fold } from '../../ui/fold.tsx';
import { focusOn } from './focus-on.ts';
import type { StewardsPanel_ChallengeFragment } from './stewards-panel.generated.ts';
import { LinkOfferDocument, UnlinkOfferDocument } from './stewards-panel.generated.ts';

/** Matches offers to asks: who fills which chair. */
export function MatchOffers({ challenge }: { challenge: StewardsPanel_ChallengeFragment }) {
  if (challenge.asks.length === 0 || challenge.partners.edges.length === 0) return null;
  return (
    <Fold title="Who fills which chair">
      <div className="stack">
        {challenge.asks.map((ask) => (
          <MatchAsk key={ask.id} ask={ask} partners={challenge.partners.edges.map(({ node }) => node)} />
        ))}
      </div>
    </Fold>
  );
}

function MatchAsk(props: {
  ask: StewardsPanel_ChallengeFragment['asks'][number];
  partners: StewardsPanel_ChallengeFragment['partners']['edges'][number]['node'][];
}) {
  const { ask, partners } = props;
  const [link] = useMutation(LinkOfferDocument);
  const [unlink] = useMutation(UnlinkOfferDocument);
  const { run, refused } = useVerb();
  const taken = new Set(ask.filledBy.map(({ id }) => id));
  const fill = (participationId: string) =>
    run(
      async () => (await link({ variables: { input: { askId: ask.id, participationId } } })).data?.linkOffer,
      () => announce('The chair is filled.'),
    );
  const empty = (participationId: string) =>
    run(
      async () =>
        (await unlink({ variables: { input: { askId: ask.id, participationId } } })).data?.unlinkOffer,
      () => {
        announce('The match is undone.');
        focusOn('offers');
      },
    );
  return (
    <div className="stack stack--tight">
      <FilterSelect
        label={ask.what}
        any={ask.filledBy.length > 0 ? 'Somebody else as well' : 'Nobody yet'}
        value=""
        options={partners
          .filter(({ id }) => !taken.has(id))
          .map(({ id, organisation }) => ({ value: id, word: organisation.name }))}
        onChange={(participationId) => void (participationId && fill(participationId))}
      />
      {ask.filledBy.length > 0 && (
        <p className="row">
          {ask.filledBy.map(({ id, organisation }) => (
            <FilterChip key={id} onRemove={() => void empty(id)}>
              {organisation.name}
            </FilterChip>
          ))}
        </p>
      )}
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
    </div>
  );
}
