import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FilterSelect, Filters, FindBox } from '../../ui/filters.tsx';
import { StepNumber } from '../../ui/step-number.tsx';
import { StickyDo } from '../../ui/sticky-do.tsx';
import { Sample } from './sample.tsx';

/** Filters above a list, the steps of a form, and the act at the thumb of a phone. */
export function FindSamples() {
  const [words, setWords] = useState('');
  const [theme, setTheme] = useState('');
  return (
    <Sample title="Filters, steps, the act at the thumb">
      <Filters label="Find a challenge">
        <FindBox label="Words" hint="damp, a room, North Ford" value={words} onChange={setWords} />
        <FilterSelect
          label="Theme"
          any="Any theme"
          value={theme}
          options={[{ value: 'HOUSING', word: 'Housing' }]}
          onChange={setTheme}
        />
      </Filters>
      <h3>Steps</h3>
      <p>
        <StepNumber n={1} />
        What can your group give?
      </p>
      <StickyDo note="About 90 seconds. Costs nothing.">
        <Button wide>Join this challenge</Button>
      </StickyDo>
    </Sample>
  );
}
