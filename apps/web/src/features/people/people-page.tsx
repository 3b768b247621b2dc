import { useSuspenseQuery } from '@apollo/client/react';
import { type ReactNode, useTransition } from 'react';
import type { Viewer } from '../../app/use-viewer.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Columns } from '../../ui/columns.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { InvitePerson } from './invite-person.tsx';
import { NoOrganisation, Visitor } from './nobody-here.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import type { PeopleAndAccessQuery } from './people.generated.ts';
import { PeopleAndAccessDocument } from './people.generated.ts';
import { PeopleRegister } from './people-register.tsx';
import { WhatOthersSee, You } from './you-and-others.tsx';

type Organisation = NonNullable<PeopleAndAccessQuery['organisation']>;

function usePeople(organisationId: string) {
  const { data, fetchMore } = useSuspenseQuery(PeopleAndAccessDocument, { variables: { organisationId } });
  const [waiting, startTransition] = useTransition();
  const after = data.organisation?.people.pageInfo.endCursor ?? null;
  const more = () =>
    startTransition(() => {
      void fetchMore({
        variables: { after },
        updateQuery: (before, { fetchMoreResult: { organisation } }) => ({
          ...before,
          organisation: before.organisation && organisation && withMore(before.organisation, organisation),
        }),
      });
    });
  const button = data.organisation?.people.pageInfo.hasNextPage && (
    <Button kind="second" busy={waiting} onPress={more}>
      Show more people
    </Button>
  );
  return { organisation: data.organisation, more: button };
}

function withMore(before: Organisation, next: Organisation): Organisation {
  const edges = [...before.people.edges, ...next.people.edges];
  return { ...before, people: { ...next.people, edges } };
}

function Invite({ organisation }: { organisation: Organisation }) {
  const { allowed, reason } = organisation.viewerCan.invitePerson;
  return (
    <Section title="Invite a colleague" id="invite">
      <InvitePerson organisation={organisation} whyNot={allowed ? null : reason} />
    </Section>
  );
}

function WhoBelongs({
  viewer,
  organisation,
  more,
}: {
  viewer: Viewer;
  organisation: Organisation;
  more: ReactNode;
}) {
  const isYou = ({ person }: { person: { id: string } }) => person.id === viewer.person.id;
  const everybody = organisation.people.edges.map(({ node }) => node);
  const people = everybody.toSorted((a, b) => Number(isYou(b)) - Number(isYou(a)));
  const other = people.find((member) => !isYou(member));
  const whyNot = viewer.role === 'ADMINISTER' ? null : (other?.viewerCan.changeRole.reason ?? null);
  return (
    <Section title="Who belongs" first quiet>
      {whyNot && <p className="meta">{whyNot}</p>}
      <PeopleRegister
        people={people}
        organisation={organisation}
        personId={viewer.person.id}
        whyNotOthers={whyNot}
      />
      {people.length === 1 && (
        <Empty title="So far only you" example="“Can add: also adds updates, comments and readings.”">
          Two people who can administer keep the door open when one is away. Invite a colleague below.
        </Empty>
      )}
      {more}
    </Section>
  );
}

function Everybody({ viewer, organisationId }: { viewer: Viewer; organisationId: string }) {
  const { organisation, more } = usePeople(organisationId);
  if (!organisation) return <NoOrganisation />;
  return (
    <>
      <PageHead
        title="People and access"
        meta={`Who acts for ${organisation.name}, and what each of them can do.`}
      />
      <div className="stack stack--wide">
        <You viewer={viewer} organisation={organisation.name} />
        <WhoBelongs viewer={viewer} organisation={organisation} more={more} />
        <Columns asideLabel="What others see" aside={<WhatOthersSee organisationId={organisation.id} />}>
          <Section title="Invited, not here yet" first>
            <OpenInvitations of={organisation.invitations.edges.map(({ node }) => node)} />
          </Section>
          <Invite organisation={organisation} />
        </Columns>
      </div>
    </>
  );
}

/** Who acts for the reader's organisation, what each can do, and who is invited. */
export function PeoplePage() {
  const viewer = useViewer();
  if (!viewer) return <Visitor />;
  if (!viewer.actingFor) return <NoOrganisation />;
  return <Everybody key={viewer.actingFor.id} viewer={viewer} organisationId={viewer.actingFor.id} />;
}
