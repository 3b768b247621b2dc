import { INITIATIVE_STATE_WORDS } from '@upstream/domain/words/initiative-words';
import { Moment } from '../../ui/timeline.tsx';
import { When } from '../../ui/when.tsx';
import type { UpdateMoment_UpdateFragment } from './update-moment.generated.ts';

/** One update on the line of what was said: the state, the words, and who said them. */
export function UpdateMoment(props: { update: UpdateMoment_UpdateFragment; latest: boolean }) {
  const { state, words, saidAt, person, organisation } = props.update;
  return (
    <Moment
      phase={props.latest ? 'now' : 'past'}
      title={INITIATIVE_STATE_WORDS[state]}
      by={
        <>
          <When at={saidAt} />, {person ? `${person.name} for ${organisation.name}` : organisation.name}
        </>
      }
    >
      {words.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
        <span className="block" key={at}>
          {line}
        </span>
      ))}
    </Moment>
  );
}
