import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import { When } from '../../ui/when.tsx';
import { CommentForm } from './comment-form.tsx';
import type { Comments_ChallengeFragment } from './comments.generated.ts';
import { WithdrawCommentDocument } from './comments.generated.ts';
import { useFew } from './few.tsx';
import { focusOn } from './focus-on.ts';
import { useReadMentions } from './use-read-mentions.ts';

const FEW = 3;

type Comment = Comments_ChallengeFragment['comments']['edges'][number]['node'];

/** What was said under a challenge, the newest first, and the way to say something. */
export function Comments({ challenge }: { challenge: Comments_ChallengeFragment }) {
  const comments = challenge.comments.edges.map(({ node }) => node);
  const { shown, showAll } = useFew(comments, FEW);
  const { comment } = challenge.viewerCan;
  useReadMentions(challenge.id, challenge.unreadMentions);
  return (
    <Section title="What was said" id="comments">
      <div className="stack">
        {comment.allowed ? <CommentForm challenge={challenge} /> : <p className="meta">{comment.reason}</p>}
        {comments.length === 0 ? (
          <p className="meta">Nothing yet. Questions to the stewards belong here: all see the answer.</p>
        ) : (
          <Lines>
            {shown.map((said) => (
              <CommentLine key={said.id} of={said} />
            ))}
            {showAll && <li>{showAll}</li>}
          </Lines>
        )}
      </div>
    </Section>
  );
}

function CommentLine({ of }: { of: Comment }) {
  const [withdraw] = useMutation(WithdrawCommentDocument);
  const { run, doing } = useVerb();
  const take = () =>
    run(
      async () => (await withdraw({ variables: { input: { commentId: of.id } } })).data?.withdrawComment,
      () => {
        announce('Your comment is taken back.');
        focusOn('comments');
      },
    );
  const under = (
    <>
      {of.person && `${of.person.name}, `}
      <When at={of.saidAt} relative />
    </>
  );
  return (
    <li className="stack stack--tight">
      <Org of={of.organisation} under={under} />
      {of.withdrawnAt ? (
        <p className="meta">Taken back by its author.</p>
      ) : (
        of.words.split(/\n+/).map((line) => <p key={line}>{line}</p>)
      )}
      {of.mentions.length > 0 && (
        <p className="micro">For {of.mentions.map(({ name }) => name).join(', ')}</p>
      )}
      {of.byViewer && !of.withdrawnAt && (
        <div>
          <Button kind="quiet" small busy={doing} onPress={() => void take()}>
            Take back
          </Button>
        </div>
      )}
    </li>
  );
}
