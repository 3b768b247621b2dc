import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';
import styles from './views.module.css';

/** Switches between views of one set, such as list, board and map. */
export function Views<View extends string>(props: {
  label: string;
  views: readonly { id: View; word: string; icon: IconName }[];
  chosen: View;
  onChoose: (view: View) => void;
}) {
  return (
    <fieldset className={styles.views}>
      <legend className="vh">{props.label}</legend>
      {props.views.map(({ id, word, icon }) => (
        <button key={id} type="button" aria-pressed={id === props.chosen} onClick={() => props.onChoose(id)}>
          <Icon name={icon} />
          {word}
        </button>
      ))}
    </fieldset>
  );
}
