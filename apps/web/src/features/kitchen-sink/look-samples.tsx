import { Count } from '../../ui/count.tsx';
import { Icon, iconNames } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Stale } from '../../ui/stale.tsx';
import { Statement } from '../../ui/statement.tsx';
import { Standing, Status } from '../../ui/status.tsx';
import { MoneyTag, Tag } from '../../ui/tag.tsx';
import styles from './kitchen-sink.module.css';
import { Sample } from './sample.tsx';

const swatches = [
  ['paper', styles.swPaper],
  ['surface', styles.swSurface],
  ['sunk', styles.swSunk],
  ['ink', styles.swInk],
  ['river, for action', styles.swRiver],
  ['river tint, for where you are', styles.swRiverTint],
  ['needs you', styles.swNeeds],
  ['needs you, tint', styles.swNeedsTint],
  ['good', styles.swGood],
  ['bad', styles.swBad],
  ['idle', styles.swIdle],
] as const;

/** Colour, type and icons. */
export function GroundSamples() {
  return (
    <>
      <Sample title="Colour">
        <div className={styles.swatches}>
          {swatches.map(([name, look]) => (
            <div key={name} className={`${styles.swatch} ${look}`}>
              {name}
            </div>
          ))}
        </div>
      </Sample>
      <Sample title="Type">
        <div className="stack">
          <Statement>The record face, for words that people agreed or said.</Statement>
          <p className="lead">Lead, 22 px. The interface face, for the product speaking.</p>
          <p>
            Body, 18 px on 27. Four owners have accepted, and one chair is empty.{' '}
            <a href="#main">A link says where it goes</a>.
          </p>
          <p className="meta">Meta, 15 px. Thu 19 March 2026, 14:00 to 15:00</p>
          <p className="micro">Micro, 14 px: nothing is smaller. Source, as at, entered by</p>
          <p className="figure">
            £312,000 <small>a year</small>
          </p>
        </div>
      </Sample>
      <Sample title="Icons, beside their words">
        <div className="row meta">
          {iconNames.map((name) => (
            <span className="row" key={name}>
              <Icon name={name} />
              {name}
            </span>
          ))}
        </div>
      </Sample>
    </>
  );
}

/** Status, tags and counts. */
export function StatusSamples() {
  return (
    <Sample title="Status and tags">
      <h3>Four states, no others</h3>
      <div className="row">
        <Status of="ON_TRACK" />
        <Status of="NEEDS_HELP" />
        <Status of="OFF_TRACK" />
        <Status of="PAUSED" />
        <Status of={null} />
      </div>
      <h3>Sizes, and other standings</h3>
      <div className="row">
        <Status of="NEEDS_HELP" size="large" />
        <Status of="ON_TRACK" size="small" />
        <Standing tone="river" mark="past" size="small">
          Moved
        </Standing>
        <Standing tone="needs" mark="signal" size="small">
          Signal waits
        </Standing>
        <Standing tone="idle" mark="missing" size="small">
          Not yet accepted
        </Standing>
      </div>
      <h3>Tags</h3>
      <div className="row">
        <Tag>Draft</Tag>
        <Tag tone="river">How well</Tag>
        <Tag tone="good">
          <Mark name="good" />
          Have it
        </Tag>
        <Tag tone="needs">
          <Icon name="chair" />
          Missing
        </Tag>
        <Tag tone="solid">Needs you</Tag>
        <Tag tone="bad">
          <Mark name="bad" />
          Overdue
        </Tag>
      </div>
      <h3>Money is one or the other</h3>
      <div className="row">
        <MoneyTag verified />
        <MoneyTag verified={false} />
        <Stale>Stale: as at 30 September 2025</Stale>
      </div>
      <h3>Counts</h3>
      <div className="row">
        <Count of={3} />
        <Count of={12} quiet />
      </div>
    </Sample>
  );
}
