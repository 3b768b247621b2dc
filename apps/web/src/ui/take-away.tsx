import type { Cells } from '@upstream/formats/write-csv';
import { writePaste } from '@upstream/formats/write-paste';
import { announce } from '../app/announce.ts';
import { Button } from './button.tsx';
import styles from './take-away.module.css';

/**
 * Takes the list that is on screen along: copied for a spreadsheet, as a CSV file, or on paper. `rows` gives its
 * cells, heads first; `name` is the file's.
 */
export function TakeAway({ name, rows }: { name: string; rows: () => readonly Cells[] }) {
  const copy = () =>
    navigator.clipboard.writeText(writePaste(rows())).then(
      () => announce('Copied. Paste it into a spreadsheet.'),
      () => announce('This browser does not let us copy. Take the CSV file instead.'),
    );
  // Few take a file, so what writes one comes when it is asked for.
  const save = async () => (await import('./save-csv.ts')).saveCsv(name, rows());
  return (
    <p className={`${styles.takeAway} meta`} data-part="take-away">
      Take this list with you:
      <span className={styles.ways}>
        <Button kind="quiet" small onPress={() => void copy()}>
          Copy
        </Button>
        <Button kind="quiet" small onPress={() => void save()}>
          CSV
        </Button>
        <Button kind="quiet" small onPress={() => window.print()}>
          Print
        </Button>
      </span>
    </p>
  );
}
