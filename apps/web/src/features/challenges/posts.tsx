import { useMutation } from '@apollo/client/react';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import type { PostKind } from '@upstream/domain/challenges/post-kind';
import { LIMITS } from '@upstream/domain/limits';
import { HELP_KIND_WORDS } from '@upstream/domain/words/challenge-words';
import { announce } from '../../app/announce.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Org } from '../../ui/org.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { When } from '../../ui/when.tsx';
import { useFew } from './few.tsx';
import { focusOn } from './focus-on.ts';
import { helpChoices } from './offer-fields.tsx';
import type { Posts_ChallengeFragment } from './posts.generated.ts';
import { ClosePostDocument, PostToChallengeDocument } from './posts.generated.ts';

const FEW = 3;

/** Needs and offers that the organisations in a challenge have pinned to it. */
export function Posts({ challenge }: { challenge: Posts_ChallengeFragment }) {
  const viewer = useViewer();
  const posts = challenge.posts.edges.map(({ node }) => node);
  const { shown, showAll } = useFew(posts, FEW);
  if (posts.length === 0 && !challenge.viewerCan.post.allowed) return null;
  return (
    <Section title="Needs and offers" id="posts">
      {posts.length === 0 ? (
        <p className="meta">Nothing is pinned. Such as: “We need a room on Monday 4 May, for ten people.”</p>
      ) : (
        <Lines>
          {shown.map((post) => (
            <li className="row row--apart" key={post.id}>
              <Org of={post.organisation} under={<When at={post.postedAt} relative />} />
              <span>
                <Tag tone={post.kind === 'NEED' ? 'needs' : 'good'}>
                  {post.kind === 'NEED' ? 'Needs' : 'Offers'}
                </Tag>{' '}
                {post.words} <span className="micro">{HELP_KIND_WORDS[post.help]}</span>
              </span>
              {(challenge.viewerCan.update.allowed || viewer?.actingFor?.id === post.organisation.id) && (
                <TakeDown postId={post.id} />
              )}
            </li>
          ))}
          {showAll && <li>{showAll}</li>}
        </Lines>
      )}
      {challenge.viewerCan.post.allowed && <PinForm challengeId={challenge.id} />}
    </Section>
  );
}

function TakeDown({ postId }: { postId: string }) {
  const [close] = useMutation(ClosePostDocument);
  const { run, doing } = useVerb();
  const press = () =>
    run(
      async () => (await close({ variables: { input: { postId } } })).data?.closePost,
      () => {
        announce('Taken down.');
        focusOn('posts');
      },
    );
  return (
    <Button kind="quiet" small busy={doing} onPress={() => void press()}>
      Take down
    </Button>
  );
}

interface PostValues {
  kind: PostKind | '';
  help: HelpKind | '';
  words: string;
}

const EMPTY_POST: PostValues = { kind: '', help: '', words: '' };

function PinForm({ challengeId }: { challengeId: string }) {
  const [post] = useMutation(PostToChallengeDocument);
  const of = useRecordForm({
    defaults: EMPTY_POST,
    draft: `post:${challengeId}`,
    resolver: mustChoose<PostValues>({
      kind: 'Say whether you need or offer it.',
      help: 'Choose the kind of help.',
    }),
    send: async ({ kind, help, words }, idempotencyKey) => {
      if (!kind || !help) return null;
      const input = { challengeId, kind, help, words, idempotencyKey };
      return (await post({ variables: { input } })).data?.postToChallenge;
    },
    onSent: () => {
      announce('Pinned.');
      of.discard();
    },
  });
  return (
    <Fold title="Pin a need or an offer">
      <RecordForm of={of} label="Pin a need or an offer">
        <RadioField
          of={of}
          name="kind"
          label="What is it?"
          choices={[
            { value: 'NEED', word: 'We need something' },
            { value: 'OFFER', word: 'We offer something' },
          ]}
        />
        <SelectField of={of} name="help" label="What kind of help?" options={helpChoices} />
        <TextField
          of={of}
          name="words"
          label="In one sentence"
          hint={`At most ${LIMITS.sentence} characters.`}
        />
        <SendButton
          of={of}
          kind="second"
          seenBy="Whoever can read this challenge sees it, with your organisation’s name."
        >
          Pin it
        </SendButton>
      </RecordForm>
    </Fold>
  );
}
