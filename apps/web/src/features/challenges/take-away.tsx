import { announce } from '../../app/announce.ts';
import { Button } from '../../ui/button.tsx';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import { asCsv, asPaste, listRows } from './list-csv.ts';

/** Takes the list that is on screen along: copied for a spreadsheet, as a CSV file, or on paper. */
export function TakeAway({ challenges }: { challenges: readonly ChallengeCall_ChallengeFragment[] }) {
  const copy = () =>
    navigator.clipboard.writeText(asPaste(listRows(challenges))).then(
      () => announce('Copied. Paste it into a spreadsheet.'),
      () => announce('This browser does not let us copy. Take the CSV file instead.'),
    );
  const save = () => {
    const file = URL.createObjectURL(new Blob([asCsv(listRows(challenges))], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = 'challenges.csv';
    link.click();
    URL.revokeObjectURL(file);
  };
  return (
    <p className="row meta">
      Take this list with you:
      <Button kind="quiet" small onPress={() => void copy()}>
        Copy
      </Button>
      <Button kind="quiet" small onPress={save}>
        CSV
      </Button>
      <Button kind="quiet" small onPress={() => window.print()}>
        Print
      </Button>
    </p>
  );
}
