import type { Tx } from '@upstream/db/db';
import type { Role } from '@upstream/domain/people/actor';
import type { OpenInvitation } from '@upstream/domain/people/invitation';
import { secretHash } from './invite-person.ts';

interface Row {
  id: string;
  organisation_id: string;
  organisation_name: string;
  email: string;
  role: Role;
  expires_at: Date;
}

/** The invitation behind a link's secret, while it was neither accepted nor withdrawn. */
export async function invitationBehind(tx: Tx, secret: string): Promise<OpenInvitation | null> {
  const [row] = await tx.$queryRaw<Row[]>`select * from app.invitation_behind(${secretHash(secret)})`;
  if (!row) return null;
  return {
    id: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    email: row.email,
    role: row.role,
    expiresAt: row.expires_at,
  };
}
