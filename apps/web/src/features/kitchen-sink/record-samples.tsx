import { AskLine, Asks } from '../../ui/asks.tsx';
import { Button } from '../../ui/button.tsx';
import { Call } from '../../ui/call.tsx';
import { Chair, Chairs, InlineChair } from '../../ui/chair.tsx';
import { EvenColumns } from '../../ui/columns.tsx';
import { Day } from '../../ui/day.tsx';
import { Duty } from '../../ui/duty.tsx';
import { EmptyOrg } from '../../ui/empty-org.tsx';
import { EventRow } from '../../ui/event-row.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Org } from '../../ui/org.tsx';
import { Orgs } from '../../ui/orgs.tsx';
import { Person } from '../../ui/person.tsx';
import { Quote } from '../../ui/quote.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { When } from '../../ui/when.tsx';
import { council, everybody, landlord } from './neutral-names.ts';
import { Sample } from './sample.tsx';

const now = new Date('2026-03-09T09:00:00Z');

/** Organisations, people and empty chairs. */
export function OrgSamples() {
  return (
    <Sample title="Organisations are square, people are round">
      <div className="row">
        {everybody.map((of) => (
          <Org key={of.name} of={of} />
        ))}
        <EmptyOrg wanted="A GP practice" />
      </div>
      <h3>Together</h3>
      <Orgs of={everybody} most={4} />
      <h3>A person</h3>
      <Person name="Robin Okoro" under="for Ashlea Homes" />
      <h3>Empty chairs</h3>
      <Chairs>
        <Chair wanted="A GP practice" todo="to refer families, one hour a month" />
      </Chairs>
      <p>
        <InlineChair>Empty: a GP practice</InlineChair>
      </p>
    </Sample>
  );
}

/** Lines that need the reader, lines that tell, and a challenge in a list. */
export function LineSamples() {
  return (
    <Sample title="Lines">
      <h3>Lines that need you: the oldest on top, the rest quiet</h3>
      <Lines ordered>
        <Duty
          top
          what="Say whether you accept to own Warm homes"
          about="The other owner has accepted."
          left="10 days left"
          due={<Day day="2026-03-19" now={now} />}
          act={<LinkButton to="/initiatives">Answer</LinkButton>}
        />
        <Duty
          what="Give an update on Warm homes"
          about="The last one is a month old."
          left="11 days left"
          due={<Day day="2026-03-20" now={now} />}
          act={
            <LinkButton small kind="second" to="/initiatives">
              Update
            </LinkButton>
          }
        />
      </Lines>
      <h3>Lines that tell</h3>
      <Lines bare>
        <EventRow of={landlord} by={<When at="2026-03-06T16:42:00Z" now={now} />}>
          joined <a href="#main">Warm homes</a>
        </EventRow>
      </Lines>
      <h3>A challenge in a list</h3>
      <Lines>
        <Call
          to="/challenges"
          statement="Children are ill every winter from cold homes."
          eyebrow="Housing"
          chairs={
            <Chairs>
              <Chair wanted="A GP practice" todo="to refer families" />
              <Chair wanted="An interpreter" todo="4 hours a week" />
            </Chairs>
          }
          side={
            <>
              <Orgs of={everybody} />
              <p>6 have joined</p>
              <p>
                Closes <Day day="2026-04-30" now={now} />
              </p>
              <LinkButton small kind="second" to="/challenges">
                Offer help
              </LinkButton>
            </>
          }
        />
      </Lines>
      <h3>What is asked</h3>
      <Asks>
        <AskLine icon="room" what="A warm room" about="Two evenings a week" filled={false} />
        <AskLine icon="time" what="Six hours a week" filled />
      </Asks>
      <h3>Folded detail</h3>
      <Fold title="Earlier words, replaced on 2 March">
        <p className="meta">They stay on record.</p>
      </Fold>
    </Sample>
  );
}

/** Sheets, facts and a voice. */
export function SheetSamples() {
  return (
    <Sample title="Sheets">
      <EvenColumns>
        <Sheet title="A sheet" level={3}>
          <p className="meta">Laid on the paper. A hairline, no shadow.</p>
        </Sheet>
        <Sheet
          title={
            <a className="plain" href="#main">
              A sheet that is a link
            </a>
          }
          level={3}
          look="link"
        >
          <p className="meta">The whole of it can be pressed.</p>
        </Sheet>
        <Sheet title="A sheet that needs you" level={3} look="needs">
          <p className="meta">One per screen.</p>
        </Sheet>
        <Sheet
          title="A sheet for what is missing"
          level={3}
          look="missing"
          aside={<Button small>Add</Button>}
        >
          <p className="meta">Nobody pays for this yet.</p>
        </Sheet>
      </EvenColumns>
      <h3>Before the content comes</h3>
      <Sheet>
        <Skeleton />
      </Sheet>
      <h3>Facts</h3>
      <Facts
        row
        figures
        of={[
          { name: 'Homes reported', value: '1,940' },
          {
            name: 'Reported again within a year',
            value: (
              <>
                31% <small>of 1,940</small>
              </>
            ),
          },
        ]}
      />
      <Facts
        row
        of={[
          { name: 'Cost', value: 'None' },
          { name: 'Convened by', value: <Org of={council} bare /> },
        ]}
      />
      <h3>A voice</h3>
      <Quote by="Tenant. Shared with consent">
        It was three visits, three forms, and the wall was still black.
      </Quote>
    </Sample>
  );
}
