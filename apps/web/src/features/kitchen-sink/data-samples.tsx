import { QUESTIONS } from '@upstream/domain/ring/question';
import { Button } from '../../ui/button.tsx';
import { ConfidenceSpread } from '../../ui/confidence.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Pips } from '../../ui/pips.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Register } from '../../ui/register.tsx';
import { Ring } from '../../ui/ring.tsx';
import type { RingAnswer } from '../../ui/ring-answer.ts';
import { RingAndSeven, Seven } from '../../ui/seven.tsx';
import { SevenPips } from '../../ui/seven-pips.tsx';
import type { Column } from '../../ui/table.tsx';
import { Table } from '../../ui/table.tsx';
import { Moment, Timeline } from '../../ui/timeline.tsx';
import styles from './kitchen-sink.module.css';
import { council, group, landlord, trust } from './neutral-names.ts';
import { Sample } from './sample.tsx';

function answers(had: readonly number[]): RingAnswer[] {
  return QUESTIONS.map((question, at) => {
    const facts = had[at] ?? 0;
    return { question, had: facts, strength: facts === 0 ? 'EMPTY' : facts < 3 ? 'THIN' : 'STRONG' };
  });
}

const mixed = answers([3, 3, 2, 2, 4, 1, 0]);

/** The ring of seven questions, its list, pips and the spread of confidence. */
export function RingSamples() {
  return (
    <Sample title="The ring">
      <RingAndSeven ring={<Ring answers={mixed} state="NEEDS_HELP" />}>
        <Seven
          answers={mixed.map((answer) => ({ ...answer, why: 'One sentence from the record says why.' }))}
        />
      </RingAndSeven>
      <h3>Not begun, on track, off track, paused</h3>
      <div className={styles.rings}>
        <Ring small answers={answers([])} state={null} />
        <Ring small answers={answers([4, 4, 3, 4, 4, 3, 4])} state="ON_TRACK" />
        <Ring small answers={mixed} state="OFF_TRACK" />
        <Ring small answers={mixed} state="PAUSED" />
      </div>
      <h3>In a row</h3>
      <div className="row">
        <Pips had={4} strength="STRONG" />
        <Pips had={2} strength="THIN" />
        <Pips had={0} strength="EMPTY" />
        <SevenPips answers={mixed} />
      </div>
      <h3>Confidence of each owner</h3>
      <ConfidenceSpread
        of={[
          { owner: council, level: 3 },
          { owner: landlord, level: 3 },
          { owner: trust, level: 1 },
          { owner: group, level: null },
        ]}
      />
    </Sample>
  );
}

interface Row {
  what: string;
  target: number;
  verified: number;
  due: string;
}

const rows: Row[] = [
  { what: 'Apprentices from the borough', target: 4, verified: 4, due: '30 Jun' },
  { what: 'Repairs at the joint visit', target: 600, verified: 289, due: '31 Mar' },
  { what: 'Hours lent to the repair group', target: 120, verified: 96, due: '31 Mar' },
];

const columns: Column<Row>[] = [
  { id: 'what', head: 'Promise', cell: (row) => row.what, sorts: true, wide: true },
  { id: 'target', head: 'Target', cell: (row) => row.target, figure: true, onCard: 'third', sorts: true },
  { id: 'verified', head: 'Verified', cell: (row) => row.verified, figure: true, onCard: 'third' },
  { id: 'due', head: 'Due', cell: (row) => row.due, onCard: 'third' },
];

/** Tables, and two values side by side. */
export function TableSamples() {
  const needs = (row: Row) => row.verified < row.target / 2;
  return (
    <Sample title="Tables">
      <Register
        label="Promises, a register"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.what}
        needs={needs}
        order={(all, sort) => {
          const up = [...all].sort((a, b) =>
            sort.by === 'target' ? a.target - b.target : a.what.localeCompare(b.what),
          );
          return sort.down ? up.reverse() : up;
        }}
      />
      <h3>A table that scrolls inside itself</h3>
      <Table label="Promises" caption tall columns={columns} rows={rows} rowKey={(row) => row.what} />
      <h3>Two people changed the same value</h3>
      <Conflict
        yours="26.1"
        theirs="24.9"
        by="Joan Bell, 09:38"
        onKeepYours={() => undefined}
        onKeepTheirs={() => undefined}
      />
    </Sample>
  );
}

/** Progress, an empty place and a timeline. */
export function TimeSamples() {
  return (
    <Sample title="Progress, empty, time">
      <Progress done={312} of={500}>
        312 of 500 rows. You can leave this page and come back.
      </Progress>
      <h3>Empty, and it teaches</h3>
      <Empty
        title="No milestone is set yet"
        example="First twenty homes surveyed. Ashlea Homes, by 30 June."
        act={<Button kind="second">Set a milestone</Button>}
      >
        A milestone says what will be true, by when, and whose it is.
      </Empty>
      <h3>Timeline</h3>
      <Timeline>
        <Moment by="Tue 3 March, Robin Okoro for Ashlea Homes" title="Needs help">
          One surveyor is off until April.
        </Moment>
        <Moment phase="now">
          <b>Waits for Ashlea Homes</b>
        </Moment>
        <Moment phase="ahead">Closes Thu 19 March, 17:00</Moment>
      </Timeline>
    </Sample>
  );
}
