import { formatCount } from '@upstream/domain/words/count';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';

/** The first `most` of a list, and the button that shows all of it; null where nothing is folded away. */
export function useFew<Item>(
  items: readonly Item[],
  most: number,
): { shown: readonly Item[]; showAll: ReactNode } {
  const [all, setAll] = useState(false);
  if (items.length <= most) return { shown: items, showAll: null };
  const showAll = (
    <Button kind="quiet" small expanded={all} onPress={() => setAll(!all)}>
      {all ? 'Show fewer' : `Show all ${formatCount(items.length)}`}
    </Button>
  );
  return { shown: all ? items : items.slice(0, most), showAll };
}
