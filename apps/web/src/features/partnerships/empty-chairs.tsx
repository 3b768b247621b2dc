import { countInWords, sentenceCase } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { Chair, Chairs } from '../../ui/chair.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';

const FEW = 5;

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
    <Sheet title="Empty chairs">
      <p className="meta">Asked for in its open challenges, and nobody has come yet.</p>
      <ChairList edges={edges.slice(0, FEW)} />
      {edges.length > FEW && (
        <Fold title={`${sentenceCase(countInWords(edges.length - FEW))} more`}>
          <ChairList edges={edges.slice(FEW)} />
        </Fold>
      )}
      {pageInfo.hasNextPage && <p className="micro">And more: open a challenge to see all it asks for.</p>}
    </Sheet>
  );
}

function ChairList({ edges }: { edges: PartnershipPage_PartnershipFragment['emptyChairs']['edges'] }) {
  return (
    <Chairs>
      {edges.map(({ node: { id, what, amount, challenge } }) => (
        <Chair
          key={id}
          wanted={what}
          todo={
            <>
              {amount && <span className="block">{amount}</span>}
              <Link to={`/challenges/${challenge.id}`}>{challenge.title}</Link>
            </>
          }
        />
      ))}
    </Chairs>
  );
}
