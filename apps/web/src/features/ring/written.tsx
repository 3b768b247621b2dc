import { Quote } from '../../ui/quote.tsx';
import { When } from '../../ui/when.tsx';
import type { RingWordsShownFragment } from './question-page.generated.ts';

/** One version of the owners' words: what they say, who wrote it for which owner, and when. */
export function Written({ of }: { of: RingWordsShownFragment }) {
  const who = [of.person?.name, of.organisation?.name].filter(Boolean).join(' for ');
  return (
    <Quote
      by={
        <>
          {who && `${who}, `}
          <When at={of.writtenAt} />, version {of.version}
        </>
      }
    >
      {of.words}
    </Quote>
  );
}
