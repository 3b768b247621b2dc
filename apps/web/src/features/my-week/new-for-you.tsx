import { joinNames } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { Chair, Chairs } from '../../ui/chair.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { MyWeekQuery } from './my-week.generated.ts';

const FEW = 2;

/** Open challenges around the reader's places that miss what their organisation can give. */
export function NewForYou({ challenges }: { challenges: MyWeekQuery['myWeek']['newForYou'] }) {
  if (challenges.length === 0) {
    return (
      <Sheet title="Where your help is missing">
        <p className="meta">
          No open challenge near your places asks for what you give. Name the places you serve on your
          organisation’s page, or <Link to="/challenges">look further</Link>.
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet title="Where your help is missing">
      <div className="stack stack--wide">
        {challenges.map(({ id, title, places, emptyChairs }) => (
          <article className="stack stack--tight" key={id}>
            <h3>
              <Link className="plain" to={`/challenges/${id}`}>
                {title}
              </Link>
            </h3>
            {places.length > 0 && <p className="micro">{joinNames(places.map(({ name }) => name))}</p>}
            <Chairs>
              {emptyChairs.slice(0, FEW).map((chair) => (
                <Chair key={chair.id} wanted={chair.what} todo={chair.amount} />
              ))}
            </Chairs>
          </article>
        ))}
      </div>
    </Sheet>
  );
}
