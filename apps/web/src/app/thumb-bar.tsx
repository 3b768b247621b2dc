import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Icon } from '../ui/icon.tsx';
import { dailyPlaces, keepingPlaces } from './places-to-go.ts';
import styles from './thumb-bar.module.css';

/** The navigation under the thumb on a phone: four places and a menu for the rest. */
export function ThumbBar() {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the address changes
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);
  return (
    <nav className={styles.thumb} aria-label="Main, short">
      {dailyPlaces.slice(0, 4).map((place) => (
        <NavLink className={styles.thumbItem ?? ''} key={place.to} to={place.to}>
          <Icon name={place.icon} />
          {place.short ?? place.word}
        </NavLink>
      ))}
      <details ref={menu}>
        <summary>
          <Icon name="menu" />
          Menu
        </summary>
        <div className={styles.thumbSheet}>
          <ul>
            {[...dailyPlaces.slice(4), ...keepingPlaces].map((place) => (
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
    </nav>
  );
}
