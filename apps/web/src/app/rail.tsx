import { NavLink } from 'react-router';
import { Icon } from '../ui/icon.tsx';
import { NeedsYou } from './needs-you.tsx';
import type { PlacesToGo, PlaceToGo } from './places-to-go.ts';
import styles from './rail.module.css';

function Places({ places }: { places: readonly PlaceToGo[] }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.to}>
          <NavLink to={place.to}>
            <Icon name={place.icon} />
            {place.word}
            {place.waits && <NeedsYou />}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The navigation beside the page on a wide screen. */
export function Rail({ places }: { places: PlacesToGo }) {
  return (
    <nav className={styles.rail} aria-label="Main">
      <Places places={places.daily} />
      <Places places={places.keeping} />
    </nav>
  );
}
