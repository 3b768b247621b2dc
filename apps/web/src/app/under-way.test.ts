import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { Observable } from 'rxjs';
import { expect, test } from 'vitest';
import { allAnswered, noteUnderWay } from './under-way.ts';

test('waits until a question under way is answered, so that a reset cuts none off', async () => {
  const { promise: release, resolve } = Promise.withResolvers<void>();
  const slow = new ApolloLink(
    () =>
      new Observable((observer) => {
        void release.then(() => {
          observer.next({ data: { answer: 42 } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link: noteUnderWay.concat(slow), cache: new InMemoryCache() });
  const asked = client.query({ query: gql`query { answer }` });
  const order: string[] = [];
  const waited = allAnswered().then(() => order.push('all answered'));
  order.push('released');
  resolve();
  await waited;
  await client.resetStore();
  expect(order).toEqual(['released', 'all answered']);
  expect((await asked).data).toEqual({ answer: 42 });
});
