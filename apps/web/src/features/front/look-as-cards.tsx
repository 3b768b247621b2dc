import { counted, sentenceCase } from '@upstream/domain/words/count';
import { useEffect, useState } from 'react';
import type { DemoPeople } from '../../app/demo-people.ts';
import { askDemoPeople } from '../../app/demo-people.ts';
import type { Persona } from '../../app/session.ts';
import { lookAs } from '../../app/session.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PersonMark } from '../../ui/person-mark.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './face.module.css';
import type { PersonaCard } from './personas.ts';
import { personas } from './personas.ts';

type DemoPerson = DemoPeople['people'][number];

/** Who the five are and what waits for them now, once the server has said so. */
function useDemoPeople(): readonly DemoPerson[] {
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  useEffect(() => {
    let gone = false;
    void askDemoPeople().then((told) => {
      if (told && !gone) setPeople(told.people);
    });
    return () => {
      gone = true;
    };
  }, []);
  return people;
}

function Face(props: { card: PersonaCard; person: DemoPerson | undefined; onLook: (as: Persona) => void }) {
  const { card, person, onLook } = props;
  return (
    <button className={styles.face} type="button" onClick={() => onLook(card.as)}>
      <PersonMark name={person?.name ?? card.role} of={card.kind} large />
      <span className={styles.faceId}>
        <span className={styles.faceRole}>{card.role}</span>
        <span className={styles.faceWho}>
          {person ? `${person.name}, ${person.organisation}` : card.works}
        </span>
      </span>
      <span className={styles.faceGo}>
        <Icon name="forward" />
      </span>
      <span className={styles.faceAsks}>{card.asks}</span>
      {person && person.waits > 0 && <span className={styles.faceWaits}>{waiting(person.waits)}</span>}
    </button>
  );
}

function waiting(things: number): string {
  return things === 1 ? 'One thing waits' : `${sentenceCase(counted(things, 'thing'))} wait`;
}

/** The five cards of the demonstration: each opens that person's week, with no sign-up. */
export function LookAsCards() {
  const { refused, run } = useVerb();
  const people = useDemoPeople();
  const look = (as: Persona) =>
    run(
      () => lookAs(as),
      () => {}, // the page of their week opens
    );
  return (
    <Section
      first
      id="look"
      title="Look as"
      aside={<p className="meta">No sign-up. Each card opens that person’s week, with true tasks to do.</p>}
    >
      {refused && (
        <Banner kind="bad" title="Not signed in" live="alert">
          <p>{refused}</p>
        </Banner>
      )}
      <div className={styles.faces}>
        {personas.map((card) => (
          <Face
            key={card.as}
            card={card}
            person={people.find((one) => one.as === card.as)}
            onLook={(as) => void look(as)}
          />
        ))}
      </div>
    </Section>
  );
}
