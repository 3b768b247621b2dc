import { useQuery } from '@apollo/client/react';
import { Banner } from '../../ui/banner.tsx';
import { Standing } from '../../ui/status.tsx';
import type { AuditCheckQuery } from './audit.generated.ts';
import { AuditCheckDocument } from './audit.generated.ts';

/** Whether one event is known to be as it was sealed. */
export type Soundness = 'verified' | 'broken' | 'unknown';

type Check = NonNullable<AuditCheckQuery['auditChain']>['check'];

/** Has the whole chain checked; null until the answer is there. */
export function useChainCheck(): Check | null {
  return useQuery(AuditCheckDocument, { fetchPolicy: 'no-cache' }).data?.auditChain?.check ?? null;
}

/** What a check of the chain says of one event: all before the first broken one hold, none after it is known to. */
export function soundnessOf(check: Check | null, sequence: number): Soundness {
  if (!check) return 'unknown';
  if (check.sound || check.sequence === null || sequence < check.sequence) return 'verified';
  return sequence === check.sequence ? 'broken' : 'unknown';
}

/** What checking the chain found, in words. */
export function ChainCheck({ check }: { check: Check | null }) {
  if (!check) {
    return (
      <p className="meta" role="status">
        Checking every event of the chain.
      </p>
    );
  }
  if (check.sound) {
    return (
      <p role="status">
        <Standing tone="good" mark="good">
          {check.sentence}
        </Standing>
      </p>
    );
  }
  return (
    <Banner kind="bad" title="The record does not hold" live="alert">
      {check.sentence} Tell whoever runs this installation, and compare with an exported copy.
    </Banner>
  );
}
