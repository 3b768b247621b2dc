import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { Suspense } from 'react';
import { Link } from 'react-router';
import type { Viewer } from '../../app/use-viewer.ts';
import { Person } from '../../ui/person.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RenameYourself } from './rename-yourself.tsx';
import { YourAddress } from './your-address.tsx';

/** What other organisations see of an organisation's people. */
export function WhatOthersSee({ organisationId }: { organisationId: string }) {
  return (
    <Sheet title="What others see">
      <p>
        Organisations you share a partnership, a challenge or an initiative with see these names and what each
        can do. Nobody else does, and nobody outside sees an e-mail address or an invitation.
      </p>
      <p className="meta">
        Everybody sees <Link to={`/organisations/${organisationId}`}>your public page</Link>.
      </p>
    </Sheet>
  );
}

/** The reader's own line: what they can do here, the name they go by, and the address they sign in with. */
export function You({ viewer, organisation }: { viewer: Viewer; organisation: string }) {
  const { person, role } = viewer;
  return (
    <Sheet>
      <div className="row row--apart">
        <Person name={person.name} under={`You ${role ? ROLE_WORDS[role] : 'act'} for ${organisation}`} />
        <RenameYourself viewer={viewer} key={person.name} />
      </div>
      <Suspense fallback={<Skeleton lines={1} />}>
        <YourAddress />
      </Suspense>
    </Sheet>
  );
}
