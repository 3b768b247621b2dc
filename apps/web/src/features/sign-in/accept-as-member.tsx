import { SignOutButton } from '../../app/sign-out-button.tsx';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import type { KeptPlace } from './kept-place.ts';
import { useAccept } from './use-accept.ts';

/** A signed-in person takes the place an invitation keeps, with the sign-in they have. */
export function AcceptAsMember(props: { secret: string; place: KeptPlace; name: string }) {
  const { run, doing, refused } = useVerb();
  const { accept, onAccepted } = useAccept();
  return (
    <div className="stack">
      <p>
        You are signed in as <b>{props.name}</b>.
      </p>
      {refused && (
        <Banner kind="bad" title="Not accepted" live="alert">
          <p>{refused}</p>
        </Banner>
      )}
      <Button
        busy={doing}
        below={`Seen by everybody at ${props.place.organisationName}.`}
        onPress={() =>
          void run(
            () => accept({ secret: props.secret }),
            (done) => void onAccepted(done),
          )
        }
      >
        Accept as {props.name}
      </Button>
      <p className="meta">Somebody else? Sign out, then open the link again.</p>
      <SignOutButton className={buttonLook('quiet')}>Sign out</SignOutButton>
    </div>
  );
}
