import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { InviteSteward } from './invite-steward.tsx';
import { MatchOffers } from './match-offers.tsx';
import { StatusMoves } from './status-moves.tsx';
import { StepDown } from './step-down.tsx';
import type { StewardsPanel_ChallengeFragment } from './stewards-panel.generated.ts';
import { WaitingOffer } from './waiting-offer.tsx';

/** What the stewards have to do: answer offers, fill chairs, change what it says, close it. */
export function StewardsPanel({ challenge }: { challenge: StewardsPanel_ChallengeFragment }) {
  const { viewerCan } = challenge;
  if (!viewerCan.update.allowed && !viewerCan.reopen.allowed) return null;
  const waiting = challenge.waitingOffers.edges.map(({ node }) => node);
  return (
    <Sheet title="For its stewards" look={waiting.length > 0 ? 'needs' : 'plain'} id="offers">
      <div className="stack">
        {waiting.length > 0 && (
          <Lines bare>
            {waiting.map((offer) => (
              <WaitingOffer key={offer.id} offer={offer} whyNot={viewerCan.approve.reason ?? undefined} />
            ))}
          </Lines>
        )}
        {viewerCan.update.allowed && <MatchOffers challenge={challenge} />}
        {viewerCan.update.allowed && (
          <div>
            <LinkButton kind="second" small to={`/challenges/${challenge.id}/edit`}>
              Change what it says
            </LinkButton>
          </div>
        )}
        <StatusMoves challenge={challenge} />
        {viewerCan.inviteSteward.allowed && <InviteSteward challenge={challenge} />}
        {viewerCan.update.allowed && (
          <StepDown challengeId={challenge.id} whyNot={viewerCan.stepDown.reason ?? undefined} />
        )}
      </div>
    </Sheet>
  );
}
