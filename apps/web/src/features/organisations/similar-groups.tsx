import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import type { FieldPath, PathValue } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { Org } from '../../ui/org.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { GroupValues } from './group-values.ts';
import { SimilarOrganisationsDocument } from './register-organisation.generated.ts';

/** Organisations that the one being typed may already be, shown before it is made a second time. */
export function SimilarGroups<Values extends GroupValues>({ of }: { of: RecordFormState<Values> }) {
  const different = 'confirmedDifferent' as FieldPath<Values>;
  const [typed, confirmed] = useWatch({
    control: of.form.control,
    name: ['name' as FieldPath<Values>, different],
  });
  const name = useDeferredValue(String(typed).trim());
  const { data } = useQuery(SimilarOrganisationsDocument, { variables: { name }, skip: name.length < 4 });
  const similar = name.length < 4 ? [] : (data?.similarOrganisations ?? []);
  if (similar.length === 0 || confirmed) return null;
  const confirm = () => of.form.setValue(different, true as PathValue<Values, typeof different>);
  return (
    <div data-part="field">
      <Sheet title="Is it one of these?" level={2} look="needs">
        <ul className="stack stack--tight plain">
          {similar.map((organisation) => (
            <li key={organisation.id}>
              <Org
                of={organisation}
                to={`/organisations/${organisation.id}`}
                under={organisation.place?.name}
              />
            </li>
          ))}
        </ul>
        <p className="meta">
          If it is, ask its administrators to invite you: one organisation has one page here.
        </p>
        <Button kind="second" small onPress={confirm}>
          No, ours is a different one
        </Button>
      </Sheet>
    </div>
  );
}
