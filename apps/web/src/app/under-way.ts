import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';

const underWay = new Set<Promise<void>>();

/** Notes each question while the server answers it. */
export const noteUnderWay = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      underWay.add(promise);
      const asking = forward(operation).subscribe(observer);
      asking.add(() => {
        underWay.delete(promise);
        resolve();
      });
      return asking;
    }),
);

/** When every question asked so far has its answer, so that none is cut off. */
export async function allAnswered(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}
