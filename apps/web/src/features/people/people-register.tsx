import { dayOf } from '@upstream/domain/dates/london';
import { ROLES } from '@upstream/domain/people/actor';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Day } from '../../ui/day.tsx';
import { Person } from '../../ui/person.tsx';
import { Register } from '../../ui/register.tsx';
import type { Column, Sort } from '../../ui/table.tsx';
import { ChangeRole } from './change-role.tsx';
import { LeaveOrganisation, RemovePerson } from './end-membership.tsx';
import type { BelongingFragment } from './people.generated.ts';
import { RoleSays } from './role-choices.tsx';
import { type AnswersFor, useAnswersFor } from './use-answers-for.ts';

/** The two acts there are about somebody who belongs. */
type Act = 'change' | 'end';

interface Props {
  people: readonly BelongingFragment[];
  organisation: { id: string; name: string };
  /** The reader. */
  personId: string;
  /** Why the reader may do nothing about others, said once above the register, or null. */
  whyNotOthers: string | null;
}

function order(people: readonly BelongingFragment[], { by, down }: Sort) {
  const compare = (a: BelongingFragment, b: BelongingFragment) => {
    if (by === 'name') return a.person.name.localeCompare(b.person.name, 'en-GB');
    if (by === 'role') return ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
    return a.since.localeCompare(b.since);
  };
  return people.toSorted((a, b) => (down ? compare(b, a) : compare(a, b)));
}

function Parts({ of }: { of: readonly AnswersFor[] }) {
  if (of.length === 0) return <span className="meta">Nothing on record</span>;
  return of.map(({ to, title, as }) => (
    <span className="block" key={to + as}>
      <Link to={to}>{title}</Link>
      <span className="micro block">{as}</span>
    </span>
  ));
}

function Acts(props: {
  of: BelongingFragment;
  you: boolean;
  says: string | null;
  onAct: (act: Act) => void;
}) {
  const { changeRole, end } = props.of.viewerCan;
  const { name } = props.of.person;
  const may = [
    { act: 'change' as const, word: 'Change role', can: changeRole },
    { act: 'end' as const, word: props.you ? 'Leave' : 'Remove', can: end },
  ].filter(({ can }) => can.allowed || can.reason !== props.says);
  const why = may.find(({ can }) => !can.allowed)?.can.reason;
  return (
    <span className="row">
      {may.map(({ act, word, can }) => (
        <Button
          key={act}
          small
          kind={act === 'end' ? 'quiet' : 'second'}
          whyNot={can.allowed ? undefined : why}
          onPress={() => props.onAct(act)}
        >
          {word}
          <span className="vh">: {name}</span>
        </Button>
      ))}
    </span>
  );
}

const roleAndSince: Column<BelongingFragment>[] = [
  { id: 'role', head: 'What they can do', sorts: true, cell: ({ role }) => <RoleSays role={role} /> },
  {
    id: 'since',
    head: 'Since',
    sorts: true,
    cell: ({ since }) => <Day day={dayOf(new Date(since))} as="full" />,
  },
];

function useColumns(props: Props, onAct: (act: Act, id: string) => void): Column<BelongingFragment>[] {
  const answersFor = useAnswersFor(props.organisation.id);
  const isYou = ({ person }: BelongingFragment) => person.id === props.personId;
  return [
    {
      id: 'name',
      head: 'Name',
      sorts: true,
      cell: (member) => <Person name={member.person.name} under={isYou(member) && 'You'} />,
    },
    ...roleAndSince,
    { id: 'parts', head: 'Answers for', cell: ({ person }) => <Parts of={answersFor(person.id)} /> },
    {
      id: 'acts',
      head: 'Change',
      onCard: 'bare',
      cell: (member) => (
        <Acts
          of={member}
          you={isYou(member)}
          says={props.whyNotOthers}
          onAct={(act) => onAct(act, member.id)}
        />
      ),
    },
  ];
}

/** Everybody of the organisation: what they can do and since when, what they answer for, and the acts about them. */
export function PeopleRegister(props: Props) {
  const { organisation, personId } = props;
  const [doing, setDoing] = useState<{ act: Act; id: string } | null>(null);
  const columns = useColumns(props, (act, id) => setDoing({ act, id }));
  const chosen = props.people.find(({ id }) => id === doing?.id);
  const yours = chosen?.person.id === personId;
  const close = () => setDoing(null);
  const End = yours ? LeaveOrganisation : RemovePerson;
  return (
    <>
      <Register
        label={`People of ${organisation.name}`}
        columns={columns}
        rows={props.people}
        rowKey={({ id }) => id}
        order={order}
      />
      {chosen && doing?.act === 'change' && <ChangeRole of={chosen} yours={yours} onClose={close} />}
      {chosen && doing?.act === 'end' && <End of={chosen} organisation={organisation.name} onClose={close} />}
    </>
  );
}
