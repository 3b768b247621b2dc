import type { InitiativeState } from '@upstream/domain/initiatives/initiative-status';
import { INITIATIVE_STATE_WORDS, QUESTION_SHORT } from '@upstream/domain/words/initiative-words';
import { useId } from 'react';
import { cx } from './cx.ts';
import styles from './ring.module.css';
import type { RingAnswer } from './ring-answer.ts';
import { answerInWords, countOf } from './ring-answer.ts';
import type { RingPlace } from './ring-geometry.ts';
import { contour, pointAt } from './ring-geometry.ts';

const narrow: RingPlace = { x: 160, y: 150, radii: [72, 86, 100, 114] };
const wide: RingPlace = { x: 242, y: 222, radii: [94, 111, 128, 145] };
const filled = [styles.c1, styles.c2, styles.c3, styles.c4];

/** Where the words of each question stand round the wide ring. */
const labels = [
  { x: 242, y: 53.8, anchor: 'middle' },
  { x: 370.4, y: 112.6, anchor: 'start' },
  { x: 402.1, y: 254.5, anchor: 'start' },
  { x: 313.3, y: 385, anchor: 'start' },
  { x: 170.7, y: 383, anchor: 'end' },
  { x: 81.9, y: 254.5, anchor: 'end' },
  { x: 113.6, y: 112.6, anchor: 'end' },
] as const;

function Contours({ place, answer, width }: { place: RingPlace; answer: RingAnswer; width: number }) {
  return place.radii.map((radius, at) =>
    at < answer.had ? (
      <path
        key={radius}
        className={filled[at]}
        d={contour(place, answer.question, radius)}
        strokeWidth={width}
      />
    ) : (
      <path key={radius} className={styles.c0} d={contour(place, answer.question, radius)} />
    ),
  );
}

function Name({ answer }: { answer: RingAnswer }) {
  const label = labels[answer.question - 1];
  if (!label) return null;
  const [first, ...rest] = QUESTION_SHORT[answer.question].split(' ');
  const empty = answer.strength === 'EMPTY' && !answer.absent;
  const lines = [`${answer.question}  ${first}`, rest.join(' '), empty ? 'empty' : ''].filter(Boolean);
  return lines.map((line, at) => (
    <text
      key={line}
      className={cx(line !== 'empty' && styles.rName, empty && styles.rNeed, answer.absent && styles.rAbsent)}
      x={label.x}
      y={label.y + 18 * at}
      textAnchor={label.anchor}
    >
      {line}
    </text>
  ));
}

function NumberMark({ answer }: { answer: RingAnswer }) {
  const [x, y] = pointAt(narrow, answer.question, 133.7);
  if (answer.strength !== 'EMPTY' || answer.absent) {
    return (
      <text className={cx(styles.rName, answer.absent && styles.rAbsent)} x={x} y={y + 5} textAnchor="middle">
        {answer.question}
      </text>
    );
  }
  return (
    <>
      <circle className={styles.rDot} cx={x} cy={y} r="11" />
      <text className={styles.rDotT} x={x} y={y + 4.7} textAnchor="middle">
        {answer.question}
      </text>
    </>
  );
}

function Centre(props: {
  place: RingPlace;
  state: string;
  tone: string | undefined;
  answers: readonly RingAnswer[];
}) {
  const { x, y } = props.place;
  const of = (strength: RingAnswer['strength']) => countOf(props.answers, strength);
  const absent = props.answers.filter((answer) => answer.absent).length;
  return (
    <>
      <text className={cx(styles.rCentre, props.tone)} x={x} y={y - 3} textAnchor="middle">
        {props.state}
      </text>
      <text className={styles.rNote} x={x} y={y + 19} textAnchor="middle">
        {of('STRONG')} strong, {of('THIN')} thin,
      </text>
      <text className={styles.rNote} x={x} y={y + 37} textAnchor="middle">
        {[
          of('EMPTY') > 0 || absent === 0 ? `${of('EMPTY')} empty` : '',
          absent > 0 ? `${absent} not on record` : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </text>
    </>
  );
}

function Drawing(props: { answers: readonly RingAnswer[]; state: InitiativeState | null; big: boolean }) {
  const id = useId();
  const place = props.big ? wide : narrow;
  const state = props.state ? INITIATIVE_STATE_WORDS[props.state] : 'Not begun';
  const tones = {
    ON_TRACK: styles.rCentreGood,
    NEEDS_HELP: undefined,
    OFF_TRACK: styles.rCentreBad,
    PAUSED: styles.rCentreNone,
  };
  return (
    <svg
      className={cx(styles.ring, !props.big && styles.ringSmall)}
      viewBox={props.big ? '0 0 484 436' : '0 0 320 300'}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>The seven questions, {state.toLowerCase()}</title>
      <desc id={`${id}-d`}>{props.answers.map(answerInWords).join(' ')}</desc>
      {props.answers.map((answer) => (
        <g key={answer.question}>
          <Contours place={place} answer={answer} width={props.big ? 12.5 : 9.5} />
          {props.big ? <Name answer={answer} /> : <NumberMark answer={answer} />}
        </g>
      ))}
      <Centre
        place={place}
        state={state}
        tone={props.state ? tones[props.state] : styles.rCentreNone}
        answers={props.answers}
      />
    </svg>
  );
}

/**
 * The ring of seven questions: seven segments of four contours, one for each fact on record, filled from
 * the centre; dashed is missing. A phone gets its own drawing, with numbers in the place of words, and so
 * does every width when `small`.
 */
export function Ring(props: {
  answers: readonly RingAnswer[];
  state: InitiativeState | null;
  small?: boolean;
}) {
  if (props.small) return <Drawing {...props} big={false} />;
  return (
    <>
      <div className="only-wide">
        <Drawing {...props} big />
      </div>
      <div className="only-narrow">
        <Drawing {...props} big={false} />
      </div>
    </>
  );
}
