import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import menu from '../ui/menu.module.css';
import option from '../ui/option.module.css';
import type { Found } from './find-one-field.tsx';

/** What was found while somebody types, to choose from; it stands inside a ComboBox that holds the items. */
export function FoundList({ none }: { none: string }) {
  return (
    <Popover className={menu.menu ?? ''}>
      <ListBox<Found> renderEmptyState={() => <p className={`${menu.menuTitle} micro`}>{none}</p>}>
        {(item) => (
          <ListBoxItem className={option.option ?? ''} id={item.id} textValue={item.word}>
            <span>{item.word}</span>
            {item.about && <span className="micro">{item.about}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
