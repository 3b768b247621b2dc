import { useEffect, useState } from 'react';
import { isRefused } from '../forms/answer.ts';
import { Banner } from '../ui/banner.tsx';
import { ConfirmByName } from '../ui/confirm-by-name.tsx';
import { askDemoPeople } from './demo-people.ts';
import { askSession } from './session.ts';

/** Asks, since it is for good, and takes the demonstration away; what is left waits to be set up. */
export function LeaveDemo({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void askDemoPeople().then((told) => {
      if (!gone) setName(told?.typed ?? '');
    });
    return () => {
      gone = true;
    };
  }, []);
  if (name === null) return null;
  const leave = async () => {
    const answer = await askSession('POST', '/demo/leave', { typed: name }).catch(() => null);
    if (answer && !isRefused(answer)) window.location.assign('/set-up');
    else setRefused(answer ? whyNot(answer) : 'It could not be done just now. Nothing was taken away.');
  };
  return (
    <ConfirmByName
      title="Leave the demo for good"
      name={name}
      kind="demo"
      stay="Stay in the demo"
      go="Take the demo away"
      isOpen
      onClose={onClose}
      onConfirm={() => void leave()}
    >
      {refused && (
        <Banner kind="bad" title="The demo is still here" live="alert">
          <p>{refused}</p>
        </Banner>
      )}
      <p>
        Its invented people, organisations and all that was done here go, for everybody who looks at it. Real
        places stay. Then this installation waits for its first organisation: where the server was started, it
        shows the address to set it up.
      </p>
      <p className="meta">Only want to stop? Sign out, or close the window; the demo stays as it is.</p>
    </ConfirmByName>
  );
}

function whyNot({ code, message }: { code: string; message: string }): string {
  return code === 'NOT_FOUND'
    ? 'Strangers look at this demo, so only whoever runs it takes it away: pnpm upstream demo leave.'
    : message;
}
