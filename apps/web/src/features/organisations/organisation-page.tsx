import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Columns } from '../../ui/columns.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { OrgMark } from '../../ui/org-mark.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Statement } from '../../ui/statement.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import type { OrganisationPageQuery } from './organisation-page.generated.ts';
import { OrganisationPageDocument, VerifyOrganisationDocument } from './organisation-page.generated.ts';
import { OrganisationWork } from './organisation-work.tsx';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** One organisation, open to everybody: who it is, what it does, what it owns and has joined. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const { organisation } = useSuspenseQuery(OrganisationPageDocument, { variables: { id } }).data;
  if (!organisation) return <NotFoundPage />;
  const { name, kind, mark, purpose, place, verifiedAt } = organisation;
  const meta = [ORGANISATION_KIND_WORDS[kind], place?.name, verifiedAt && 'verified']
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <Crumb to="/organisations">Organisations</Crumb>
      <PageHead
        title={name}
        eyebrow={<OrgMark mark={mark} kind={kind} large />}
        meta={meta}
        actions={<Acts organisation={organisation} />}
      />
      <Columns asideLabel="On record" aside={<OrganisationFacts organisation={organisation} />}>
        <div className="stack stack--wide">
          {purpose ? <Statement>{purpose}</Statement> : <SaysNothing organisation={organisation} />}
          <OrganisationWork organisation={organisation} />
        </div>
      </Columns>
    </>
  );
}

function SaysNothing({ organisation: { name, viewerCan } }: { organisation: Organisation }) {
  if (!viewerCan.update.allowed) return null;
  return (
    <Empty
      title="Say what you do"
      level={2}
      example="Such as: “We lend tools and mend furniture with people who are out of work.”"
    >
      One or two sentences tell others whether {name} is who they are looking for.
    </Empty>
  );
}

function Acts({ organisation }: { organisation: Organisation }) {
  const viewer = useViewer();
  const { id, viewerCan } = organisation;
  const mine = viewer?.memberships.some((membership) => membership.organisation.id === id);
  return (
    <>
      {viewerCan.update.allowed ? (
        <LinkButton kind="second" to={`/organisations/${id}/edit`}>
          Change this page
        </LinkButton>
      ) : (
        mine && (
          <Button kind="second" whyNot={viewerCan.update.reason ?? ''}>
            Change this page
          </Button>
        )
      )}
      {viewerCan.verify.allowed && <Verify organisation={organisation} />}
    </>
  );
}

function Verify({ organisation: { id, name, version } }: { organisation: Organisation }) {
  const [verify] = useMutation(VerifyOrganisationDocument);
  const { run, doing, refused } = useVerb();
  const press = () =>
    run(
      async () =>
        (await verify({ variables: { input: { id, expectedVersion: version } } })).data?.verifyOrganisation,
      () => announce(`${name} is verified.`),
    );
  return (
    <>
      <Button
        kind="second"
        busy={doing}
        onPress={() => void press()}
        below="You looked at its register, and it is who it says it is."
      >
        Verify
      </Button>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
    </>
  );
}
