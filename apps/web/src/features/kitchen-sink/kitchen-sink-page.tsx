import { PageHead } from '../../ui/page-head.tsx';
import { BannerSamples, ButtonSamples, ChoiceSamples, OverlaySamples } from './act-samples.tsx';
import { RingSamples, TableSamples, TimeSamples } from './data-samples.tsx';
import { FindSamples } from './find-samples.tsx';
import { FormSamples } from './form-samples.tsx';
import { GroundSamples, StatusSamples } from './look-samples.tsx';
import { LineSamples, OrgSamples, SheetSamples } from './record-samples.tsx';

/** Every shared part in every state. Solid is on record; dashed is missing. */
export function KitchenSinkPage() {
  return (
    <>
      <PageHead
        title="Kitchen sink"
        lead="Every shared part, in every state. Solid is on record. Dashed is missing."
      />
      <GroundSamples />
      <ButtonSamples />
      <StatusSamples />
      <OrgSamples />
      <ChoiceSamples />
      <FindSamples />
      <FormSamples />
      <BannerSamples />
      <OverlaySamples />
      <LineSamples />
      <SheetSamples />
      <TableSamples />
      <RingSamples />
      <TimeSamples />
    </>
  );
}
