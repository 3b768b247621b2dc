import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ColumnChoice } from './column-choice.tsx';
import styles from './table.module.css';
import type { Column, Sort } from './table.tsx';
import { Table } from './table.tsx';

/** The order that an address asks for: `?sort=-due` is by due, last first. */
export function readSort(written: string | null): Sort | null {
  if (!written) return null;
  return written.startsWith('-') ? { by: written.slice(1), down: true } : { by: written, down: false };
}

/**
 * A table whose order and choice of columns live in the address, so that a view can be sent in a mail. `order`
 * puts rows in the order asked for (or leave it out and read `?sort=` for the query); `tools` stand above it.
 */
export function Register<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  needs?: (row: Row) => boolean;
  order?: (rows: readonly Row[], sort: Sort) => readonly Row[];
  tools?: ReactNode;
}) {
  const [address, setAddress] = useSearchParams();
  const hidden = address.get('without')?.split(',').filter(Boolean) ?? [];
  const sort = readSort(address.get('sort'));
  const write = (name: string, value: string) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <div className={styles.tableTools}>
        {props.tools}
        <ColumnChoice
          columns={props.columns}
          hidden={hidden}
          onChange={(next) => write('without', next.join(','))}
        />
      </div>
      <Table
        label={props.label}
        cards
        columns={props.columns.filter(({ id }, at) => at === 0 || !hidden.includes(id))}
        rows={sort && props.order ? props.order(props.rows, sort) : props.rows}
        rowKey={props.rowKey}
        {...(props.needs && { needs: props.needs })}
        {...(sort && { sort })}
        onSort={({ by, down }) => write('sort', down ? `-${by}` : by)}
      />
    </>
  );
}
