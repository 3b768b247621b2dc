import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon } from '../ui/icon.tsx';
import { NeedsYou } from './needs-you.tsx';
import type { PlacesToGo, PlaceToGo } from './places-to-go.ts';
import styles from './thumb-bar.module.css';

function Menu({ places }: { places: readonly PlaceToGo[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the address changes
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  return (
    <details ref={menu}>
      <summary>
        <Icon name="menu" />
        Menu
      </summary>
      <div className={styles.thumbSheet}>
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <NavLink to={place.to}>
                <Icon name={place.icon} />
                {place.word}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** The navigation under the thumb on a phone: four places, and a menu when there are more. */
export function ThumbBar({ places }: { places: PlacesToGo }) {
  const all = [...places.daily, ...places.keeping];
  return (
    <nav className={styles.thumb} aria-label="Main, short">
      {all.slice(0, 4).map((place) => (
        <NavLink className={styles.thumbItem ?? ''} key={place.to} to={place.to}>
          <Icon name={place.icon} />
          {place.short ?? place.word}
          {place.waits && <NeedsYou />}
        </NavLink>
      ))}
      {all.length > 4 && <Menu places={all.slice(4)} />}
    </nav>
  );
}
