import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Count } from '../ui/count.tsx';
import { afterDoing } from './doing.ts';
import { NeedsYouDocument } from './needs-you.generated.ts';

/** How many things need whoever is signed in, told beside the way to their week; asked again after each act. */
export function NeedsYou() {
  const { data, refetch } = useQuery(NeedsYouDocument, { fetchPolicy: 'cache-and-network' });
  useEffect(() => afterDoing(() => void refetch().catch(() => {})), [refetch]); // the next act asks again
  const total = data?.myWeek.duties.total ?? 0;
  return (
    <>
      {' '}
      <Count of={total} means={total === 1 ? 'needs you' : 'need you'} />
    </>
  );
}
