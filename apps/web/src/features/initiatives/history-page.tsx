import { Suspense } from 'react';
import { useParams } from 'react-router';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { HistoryList } from '../audit/history-list.tsx';

/** Everything that was done in an initiative, as the record has it. */
export function HistoryPage() {
  const { id = '' } = useParams();
  return (
    <Section first title="What was done" note="Read by those who take part. Nothing here can be changed.">
      <Suspense fallback={<Skeleton />}>
        <HistoryList of={id} />
      </Suspense>
    </Section>
  );
}
