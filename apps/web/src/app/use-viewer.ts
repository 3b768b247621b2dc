import { useSuspenseQuery } from '@apollo/client/react';
import type { ViewerQuery } from './viewer.generated.ts';
import { ViewerDocument } from './viewer.generated.ts';

/** Who is signed in, for whom they act, and what they may do there; null for a visitor. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** The signed-in person, or null for a visitor. Suspends on the first call only. */
export function useViewer(): Viewer | null {
  return useSuspenseQuery(ViewerDocument).data.viewer;
}

/** Whether this installation shows the invented demonstration. */
export function useDemo(): boolean {
  return useSuspenseQuery(ViewerDocument).data.installation.demo;
}
