import { Chip, Chips } from './chip.tsx';
import { Fold } from './fold.tsx';
import type { Column } from './table.tsx';

/** Lets the reader choose the columns of a table; the first, which names the row, always stays. */
export function ColumnChoice<Row>(props: {
  columns: readonly Column<Row>[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}) {
  const { hidden } = props;
  return (
    <Fold title="Columns">
      <Chips label="Columns of the table">
        {props.columns.slice(1).map(({ id, head }) => (
          <Chip
            key={id}
            on={!hidden.includes(id)}
            onPress={() =>
              props.onChange(hidden.includes(id) ? hidden.filter((kept) => kept !== id) : [...hidden, id])
            }
          >
            {head}
          </Chip>
        ))}
      </Chips>
    </Fold>
  );
}
