import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { noteDoing } from '../../app/doing.ts';
import { ReadMentionsDocument } from './comments.generated.ts';

/** Once the comments are on screen, the reader's week no longer asks them to read those which name them. */
export function useReadMentions(challengeId: string, unread: number): void {
  const [read] = useMutation(ReadMentionsDocument);
  useEffect(() => {
    if (unread === 0) return;
    read({ variables: { input: { challengeId } } })
      .then(({ data }) => data && noteDoing(data.readMentions.__typename))
      .catch(() => {}); // the next visit notes it
  }, [read, challengeId, unread]);
}
