import { useState } from 'react';
import { DateField } from '../../forms/date-field.tsx';
import { FindOneField } from '../../forms/find-one-field.tsx';
import { PicksField } from '../../forms/picks-field.tsx';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { EvenColumns } from '../../ui/columns.tsx';
import { Sample } from './sample.tsx';

const defaults = {
  name: 'Damp and mould',
  before: '',
  cost: 'about 38k',
  kind: '',
  said: '',
  landlord: 'Ashlea Homes',
  due: '',
  place: '',
  give: [],
  part: '',
};

type Values = Omit<typeof defaults, 'give'> & { give: string[] };

function refuseAll() {
  return Promise.resolve({
    __typename: 'InvalidInput',
    code: 'INVALID_INPUT',
    message: 'Two things are wrong.',
    issues: [
      { field: 'before', message: 'Say what came before, in one line.' },
      { field: 'cost', message: 'Enter the cost as pounds a year, such as 38,000. We kept what you typed.' },
    ],
  });
}

const places = [
  { id: 'north', word: 'North Ford', about: 'County' },
  { id: 'south', word: 'South Ford', about: 'District' },
];

const parts = [
  { value: 'co', word: 'Co-designed', about: 'They shaped it with us' },
  { value: 'asked', word: 'Consulted', about: 'We asked, then decided' },
  { value: 'led', word: 'Tenant-led', whyNot: 'Needs a named tenant group' },
];

const gifts = ['Time', 'Skills', 'A room', 'Money', 'Data'].map((word) => ({ value: word, word }));

/** A form with every kind of field; sending it is refused at two of them. */
export function FormSamples() {
  const [typed, setTyped] = useState('');
  const of = useRecordForm<Values, { __typename: string }>({
    defaults,
    send: refuseAll,
    onSent: () => undefined,
  });
  const found = places.filter(({ word }) => word.toLowerCase().includes(typed.toLowerCase()));
  return (
    <Sample title="Forms">
      <RecordForm of={of} label="Sample form">
        <EvenColumns>
          <div>
            <TextField of={of} name="name" label="Name of the service" hint="As tenants would say it" />
            <TextField of={of} name="before" label="Before, in one line" />
            <TextField
              of={of}
              name="cost"
              label="Cost a year"
              before="£"
              after="a year"
              short
              inputMode="decimal"
            />
            <DateField of={of} name="due" label="Until when" optional />
            <FindOneField of={of} name="place" label="Place" typed={typed} onType={setTyped} found={found} />
            <PicksField of={of} name="give" label="What can your group give?" choices={gifts} />
          </div>
          <div>
            <SelectField
              of={of}
              name="kind"
              label="Kind"
              options={[
                { value: 'repairs', word: 'Repairs' },
                { value: 'damp', word: 'Damp and mould' },
              ]}
            />
            <TextArea of={of} name="said" label="What tenants said" hint="With their consent" most={200} />
            <TextField of={of} name="landlord" label="Landlord" readOnly />
            <RadioField of={of} name="part" label="Tenants’ part" choices={parts} />
            <SendButton of={of} seenBy="Seen by members of the partnership.">
              Send, and be refused
            </SendButton>
          </div>
        </EvenColumns>
      </RecordForm>
    </Sample>
  );
}
