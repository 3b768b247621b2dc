import { EVERYBODY } from '@upstream/domain/people/everybody';
import type { Identity } from './actor.ts';
import type { Prisma } from './generated/prisma/client.ts';

/**
 * Says who is asking, as the first statement of a transaction and until its end. Null is a visitor, who reads what
 * is public. `readOnly` makes PostgreSQL refuse every write; `timeout` is the milliseconds a statement may take.
 */
export async function stamp(
  tx: Prisma.TransactionClient,
  identity: Identity | null,
  { readOnly, timeout }: { readOnly: boolean; timeout: number },
): Promise<void> {
  const audiences = arrayText(identity ? identity.audiences : [EVERYBODY]);
  const colleagues = arrayText(identity?.colleagues ?? []);
  const operator = String(identity?.operator ?? false);
  const access = readOnly ? 'on' : 'off';
  await tx.$queryRaw`
    select set_config('app.person', ${identity?.personId ?? ''}, true),
           set_config('app.organisation', ${identity?.organisationId ?? ''}, true),
           set_config('app.audiences', ${audiences}, true),
           set_config('app.colleagues', ${colleagues}, true),
           set_config('app.operator', ${operator}, true),
           set_config('statement_timeout', ${String(timeout)}, true),
           set_config('transaction_read_only', ${access}, true)`;
}

function arrayText(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
