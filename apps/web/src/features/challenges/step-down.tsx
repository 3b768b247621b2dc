import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { focusOn } from './focus-on.ts';
import { StepDownDocument } from './stewards-panel.generated.ts';

/** Stops looking after the challenge; the other stewards stay, so that the last one cannot. */
export function StepDown({ challengeId, whyNot }: { challengeId: string; whyNot: string | undefined }) {
  const [stepDown] = useMutation(StepDownDocument);
  const { run, doing, refused } = useVerb();
  const press = () =>
    run(
      async () => (await stepDown({ variables: { input: { challengeId } } })).data?.stepDown,
      () => {
        announce('Your organisation no longer looks after it. A steward can invite you again.');
        focusOn('main');
      },
    );
  return (
    <div>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <Button kind="quiet" small busy={doing} whyNot={whyNot} onPress={() => void press()}>
        Step down as a steward
      </Button>
    </div>
  );
}
