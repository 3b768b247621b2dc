import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { Org } from '../../ui/org.tsx';
import type { OrganisationLine_OrganisationFragment } from './organisations-page.generated.ts';

/** One organisation of the list: who it is, where, and the first of what it says it does. */
export function OrganisationLine({
  organisation: data,
}: {
  organisation: OrganisationLine_OrganisationFragment;
}) {
  const where = [ORGANISATION_KIND_WORDS[data.kind], data.place?.name].filter(Boolean).join(', ');
  return (
    <li className="stack stack--tight">
      <Org of={data} to={`/organisations/${data.id}`} under={where} />
      {data.purpose && <p className="meta">{firstSentence(data.purpose)}</p>}
    </li>
  );
}

function firstSentence(words: string): string {
  const [sentence = words] = words.split(/(?<=[.!?])\s|\n/);
  return sentence;
}
