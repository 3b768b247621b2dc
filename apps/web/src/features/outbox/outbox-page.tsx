import { useSuspenseQuery } from '@apollo/client/react';
import { useTransition } from 'react';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Tag } from '../../ui/tag.tsx';
import { When } from '../../ui/when.tsx';
import { LinkedWords } from './linked-words.tsx';
import type { OutboxQuery } from './outbox.generated.ts';
import { OutboxDocument } from './outbox.generated.ts';

type Mail = NonNullable<NonNullable<OutboxQuery['mails']['edges'][number]>['node']>;

function Letter({ mail }: { mail: Mail }) {
  return (
    <Sheet title={mail.subject} aside={<Tag>{mail.sentAt ? 'Sent' : 'Waits here'}</Tag>}>
      <p className="meta">
        To {mail.to}, written <When at={mail.writtenAt} />
      </p>
      <LinkedWords text={mail.body} />
    </Sheet>
  );
}

function Letters() {
  const { data, fetchMore } = useSuspenseQuery(OutboxDocument);
  const [waiting, startTransition] = useTransition();
  const { edges, pageInfo } = data.mails;
  if (edges.length === 0) {
    return (
      <Empty level={2} title="No mail yet" example="“Ford Street Hall invites you to Upstream”">
        Invitations, new passwords and welcomes are kept here as they are written.
      </Empty>
    );
  }
  const more = () => startTransition(() => void fetchMore({ variables: { after: pageInfo.endCursor } }));
  return (
    <div className="stack">
      {edges.map((edge) => edge?.node && <Letter key={edge.node.id} mail={edge.node} />)}
      {pageInfo.hasNextPage && (
        <Button kind="second" busy={waiting} onPress={more}>
          Show earlier mail
        </Button>
      )}
    </div>
  );
}

/** Every mail this installation wrote, with its links, until a mail server takes them. For its operators. */
export function OutboxPage() {
  if (!useViewer()?.operator) return <NotFoundPage />;
  return (
    <>
      <PageHead
        title="Outbox"
        meta="No mail server is set, so mail waits here. Pass a letter on by hand, or copy its link."
      />
      <Letters />
    </>
  );
}
