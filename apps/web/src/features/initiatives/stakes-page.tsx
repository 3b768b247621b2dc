import { useSuspenseQuery } from '@apollo/client/react';
import { STAKE_KINDS } from '@upstream/domain/initiatives/stake';
import { STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Columns } from '../../ui/columns.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';
import { CloseInitiative } from './close-initiative.tsx';
import { InviteStake } from './invite-stake.tsx';
import { OfferStake } from './offer-stake.tsx';
import { StakeLine } from './stake-line.tsx';
import { InitiativeStakesDocument } from './stakes-page.generated.ts';

/** Every organisation in an initiative and what it is there, who answers for it, and the ways in and out. */
export function StakesPage() {
  const { id = '' } = useParams();
  const { initiative } = useSuspenseQuery(InitiativeStakesDocument, { variables: { id } }).data;
  const viewer = useViewer();
  if (!initiative) return <NotFoundPage />;
  const { stakes, viewerCan } = initiative;
  const aside = (
    <>
      {viewerCan.invite.allowed ? (
        <InviteStake initiative={initiative} />
      ) : (
        viewer && <OfferStake initiative={initiative} />
      )}
      {viewerCan.close.allowed && <CloseInitiative initiative={initiative} />}
    </>
  );
  return (
    <Columns asideLabel="Ways in and out" aside={aside}>
      {STAKE_KINDS.map((kind, at) => {
        const here = stakes.filter((stake) => stake.kind === kind);
        if (here.length === 0) return null;
        return (
          <Section key={kind} first={at === 0} title={STAKE_KIND_WORDS[kind]}>
            <Lines>
              {here.map((stake) => (
                <StakeLine key={stake.id} stake={stake} />
              ))}
            </Lines>
          </Section>
        );
      })}
    </Columns>
  );
}
