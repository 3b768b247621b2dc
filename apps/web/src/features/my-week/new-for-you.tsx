import { joinNames } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { Chair, Chairs } from '../../ui/chair.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { MyWeekQuery } from './my-week.generated.ts';

const FEW = 2;

type Told = MyWeekQuery['myWeek']['newForYou'][number];

type Shown = Pick<Told, 'helps' | 'why'> & { challenge: NonNullable<Told['challenge']> };

/** Open challenges around the reader's places that miss help, first what their organisation offers, and why each is told. */
export function NewForYou({ told }: { told: readonly Told[] }) {
  if (told.length === 0) {
    return (
      <Sheet title="Where your help is missing">
        <p className="meta">
          No open challenge near your places misses help. Name the places you serve on your organisation’s
          page, or <Link to="/challenges">look further</Link>.
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet title="Where your help is missing">
      <div className="stack stack--wide">
        {told.map(
          ({ challenge, helps, why }) =>
            challenge && <Missing key={challenge.id} challenge={challenge} helps={helps} why={why} />,
        )}
      </div>
    </Sheet>
  );
}

function Missing({ challenge, helps, why }: Shown) {
  const { id, title, places, emptyChairs } = challenge;
  const ours = emptyChairs.filter(({ help }) => helps.includes(help));
  return (
    <article className="stack stack--tight">
      <h3>
        <Link className="plain" to={`/challenges/${id}`}>
          {title}
        </Link>
      </h3>
      <p className="micro">
        {why} {places.length > 0 && `${joinNames(places.map(({ name }) => name))}.`}
      </p>
      <Chairs>
        {(ours.length > 0 ? ours : emptyChairs).slice(0, FEW).map((chair) => (
          <Chair key={chair.id} wanted={chair.what} todo={chair.amount} />
        ))}
      </Chairs>
    </article>
  );
}
