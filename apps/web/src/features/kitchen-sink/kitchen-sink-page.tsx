import { PageHead } from '../../ui/page-head.tsx';

/** Every shared part in every state. Solid is on record; dashed is missing. */
export function KitchenSinkPage() {
  return (
    <PageHead
      title="Kitchen sink"
      lead="Every shared part, in every state. Solid is on record. Dashed is missing."
    />
  );
}
