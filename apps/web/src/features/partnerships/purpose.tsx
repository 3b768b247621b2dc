import { Statement } from '../../ui/statement.tsx';

/** The longest first sentence, in characters, that is set large. */
const LONGEST = 140;

/** What a partnership is for, in its members' words: a short first sentence large, the rest beneath it. */
export function Purpose({ of }: { of: string }) {
  const [first = '', ...paragraphs] = of.split(/\n+/).filter((line) => line.trim() !== '');
  const { head, rest } = parted(first);
  return (
    <div className="stack">
      {head && <Statement>{head}</Statement>}
      {[rest, ...paragraphs]
        .filter((words) => words !== '')
        .map((words) => (
          <p className="record" key={words}>
            {words}
          </p>
        ))}
    </div>
  );
}

function parted(paragraph: string): { head: string; rest: string } {
  const end = /[.!?]["”’]?(?=\s|$)/.exec(paragraph);
  const at = end ? end.index + end[0].length : paragraph.length;
  if (at > LONGEST) return { head: '', rest: paragraph };
  return { head: paragraph.slice(0, at), rest: paragraph.slice(at).trim() };
}
