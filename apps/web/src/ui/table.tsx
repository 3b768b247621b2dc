import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './table.module.css';

/** One column of a table of `Row`s. */
export interface Column<Row> {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  figure?: boolean;
  wide?: boolean;
  /** How the cell stands on a phone's card: a line with its label (usual), or a part of a line. */
  onCard?: 'line' | 'third' | 'half' | 'whole' | 'bare';
  /** Whether the reader may sort by it. */
  sorts?: boolean;
}

/** The order of a table. */
export interface Sort {
  by: string;
  down: boolean;
}

const cardLook = {
  line: undefined,
  bare: undefined,
  third: styles.third,
  half: styles.half,
  whole: styles.whole,
};

function Head<Row>(props: { column: Column<Row>; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const { column, sort, onSort } = props;
  const on = sort?.by === column.id;
  const order = on ? (sort.down ? 'descending' : 'ascending') : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      className={cx(column.figure && styles.n, column.wide && styles.wWide)}
      aria-sort={order}
    >
      {column.sorts && onSort ? (
        <button
          className={styles.sort}
          type="button"
          onClick={() => onSort({ by: column.id, down: on ? !sort.down : false })}
        >
          {column.head} {on && <Icon name={sort.down ? 'up' : 'down'} />}
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

function Line<Row>(props: { row: Row; columns: readonly Column<Row>[]; needs: boolean }) {
  const [first, ...rest] = props.columns;
  return (
    <tr role="row" className={props.needs ? styles.isNeeds : undefined}>
      <th role="rowheader" scope="row">
        {first?.cell(props.row)}
      </th>
      {rest.map((column) => (
        <td
          key={column.id}
          role="cell"
          data-label={column.onCard === 'bare' ? undefined : column.head}
          className={cx(column.figure && styles.n, cardLook[column.onCard ?? 'line'])}
        >
          {column.cell(props.row)}
        </td>
      ))}
    </tr>
  );
}

/**
 * A table. The first column names the row. `cards` turns it into cards on a phone; otherwise it scrolls inside
 * itself. `needs` marks the rows that wait for the reader. Order and data are the caller's.
 */
export function Table<Row>(props: {
  label: string;
  caption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  needs?: (row: Row) => boolean;
  cards?: boolean;
  tall?: boolean;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}) {
  const sorting = {
    ...(props.sort && { sort: props.sort }),
    ...(props.onSort && { onSort: props.onSort }),
  };
  return (
    <section
      className={cx(styles.tableBox, props.tall && styles.tableBoxTall)}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table
        role="table"
        className={cx(styles.table, props.cards && styles.tableCards)}
        aria-label={props.label}
      >
        {props.caption && <caption>{props.label}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {props.columns.map((column) => (
              <Head key={column.id} column={column} {...sorting} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <Line
              key={props.rowKey(row)}
              row={row}
              columns={props.columns}
              needs={props.needs?.(row) ?? false}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
