import { useMutation } from '@apollo/client/react';
import { SEAT_TITLE_WORDS } from '@upstream/domain/words/organisation-words';
import { useState } from 'react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Org } from '../../ui/org.tsx';
import { Person } from '../../ui/person.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { GiveSeat } from './give-seat.tsx';
import styles from './partnership.module.css';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import type { PartnershipSeats_PartnershipFragment } from './seats.generated.ts';
import { EndSeatDocument } from './verbs.generated.ts';

type Seat = PartnershipSeats_PartnershipFragment['seats'][number];

/** Who sits at the partnership's table; visitors see the seats without names. */
export function Seats({ partnership }: { partnership: PartnershipPage_PartnershipFragment }) {
  const [open, setOpen] = useState(false);
  const { seats, viewerCan, myMembership } = partnership;
  if (seats.length === 0 && !viewerCan.giveSeat.allowed) return null;
  return (
    <Sheet title="At the table">
      {seats.length === 0 && (
        <p className="meta">Nobody yet. Give the chair a seat, so that people know whom to ask.</p>
      )}
      <ul className="stack">
        {seats.map((seat) => (
          <SeatItem key={seat.id} seat={seat} />
        ))}
      </ul>
      {myMembership?.status === 'ACTIVE' &&
        (open ? (
          <GiveSeat partnership={partnership} onDone={() => setOpen(false)} />
        ) : (
          <p>
            <Button
              kind="second"
              small
              whyNot={viewerCan.giveSeat.allowed ? undefined : viewerCan.giveSeat.reason}
              onPress={() => setOpen(true)}
            >
              Give somebody a seat
            </Button>
          </p>
        ))}
    </Sheet>
  );
}

function SeatItem({ seat }: { seat: Seat }) {
  const [end] = useMutation(EndSeatDocument);
  const { run, doing, refused } = useVerb();
  const { id: seatId, title, person, organisation, viewerCan } = seat;
  const words = SEAT_TITLE_WORDS[title];
  const press = () =>
    run(
      async () => (await end({ variables: { input: { seatId } } })).data?.endSeat,
      () => announce('The seat has ended.'),
    );
  return (
    <li className={styles.member}>
      {person ? (
        <Person name={person.name} under={`${words}, ${organisation.name}`} />
      ) : (
        <Org of={organisation} under={words} />
      )}
      {viewerCan.end.allowed && (
        <Button kind="quiet" small busy={doing} onPress={() => void press()}>
          End<span className="vh"> the seat of {person?.name ?? organisation.name}</span>
        </Button>
      )}
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
    </li>
  );
}
