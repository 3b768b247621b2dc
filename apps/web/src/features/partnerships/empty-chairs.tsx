import { Link } from 'react-router';
import { Chair, Chairs } from '../../ui/chair.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';

/** What the partnership's open challenges ask for and nobody has filled. */
export function EmptyChairs({ partnership }: { partnership: PartnershipPage_PartnershipFragment }) {
  const { edges, pageInfo } = partnership.emptyChairs;
  if (edges.length === 0) {
    return (
      <Sheet title="Empty chairs">
        <p className="meta">
          None: everything its open challenges ask for has been found, or nothing was asked.
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet title="Empty chairs" look="missing">
      <p className="meta">Asked for in its open challenges, and nobody has come yet.</p>
      <Chairs>
        {edges.map(({ node: { id, what, amount, challenge } }) => (
          <Chair
            key={id}
            wanted={amount ? `${what}, ${amount}` : what}
            todo={<Link to={`/challenges/${challenge.id}`}>{challenge.title}</Link>}
          />
        ))}
      </Chairs>
      {pageInfo.hasNextPage && <p className="micro">And more: open a challenge to see all it asks for.</p>}
    </Sheet>
  );
}
