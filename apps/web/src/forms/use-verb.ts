import { useState } from 'react';
import { announce } from '../app/announce.ts';
import { noteDoing } from '../app/doing.ts';
import type { Answer, Success } from './answer.ts';
import { isDone, isRefused } from './answer.ts';

/** One press that calls a verb, outside a form. */
export interface VerbState {
  doing: boolean;
  /** The refusal's sentence, to stand beside the button, or null. */
  refused: string | null;
  run: <Result extends Answer>(
    call: () => Promise<Result | null | undefined>,
    onDone: (success: Success<Result>) => void,
  ) => Promise<void>;
}

/** Runs a verb from a button: shows that it is under way, and gives back its refusal as a sentence. */
export function useVerb(): VerbState {
  const [doing, setDoing] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  return {
    doing,
    refused,
    run: async (call, onDone) => {
      if (doing) return;
      setDoing(true);
      setRefused(null);
      const answer = await call().catch(() => null);
      setDoing(false);
      if (!answer) announce('It could not be done just now. Nothing was changed; try again in a moment.');
      else if (isRefused(answer)) setRefused(answer.message);
      else if (isDone(answer)) {
        noteDoing(answer.__typename);
        onDone(answer);
      }
    },
  };
}
