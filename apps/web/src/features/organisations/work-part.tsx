import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';

/** Some of a list, and where the rest begins. */
export interface Portion<Item> {
  edges: readonly { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** One list of an organisation's work: its first portion, and the next ones as they are asked for. */
export function WorkPart<Item extends { id: string }>(props: {
  title: string;
  first: Portion<Item>;
  /** Asks for what follows a cursor; null where it could not be had. */
  next: (after: string) => Promise<Portion<Item> | null>;
  children: (item: Item) => ReactNode;
}) {
  const { title, first, next } = props;
  const [rest, setRest] = useState<readonly Portion<Item>[]>([]);
  const [asking, setAsking] = useState(false);
  const portions = [first, ...rest];
  const after = portions.at(-1)?.pageInfo;
  const more = async () => {
    setAsking(true);
    const portion = await next(after?.endCursor ?? '').catch(() => null);
    if (portion) setRest([...rest, portion]);
    setAsking(false);
  };
  if (first.edges.length === 0) return null;
  return (
    <Section title={title}>
      <Lines>
        {portions.flatMap(({ edges }) =>
          edges.map(({ node }) => <li key={node.id}>{props.children(node)}</li>),
        )}
      </Lines>
      {after?.hasNextPage && (
        <p>
          <Button kind="second" small busy={asking} onPress={() => void more()}>
            Show more<span className="vh"> of: {title}</span>
          </Button>
        </p>
      )}
    </Section>
  );
}
