import { useNavigate } from 'react-router';
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

function Face({ card, onLook }: { card: PersonaCard; onLook: (as: Persona) => void }) {
  return (
    <button className={styles.face} type="button" onClick={() => onLook(card.as)}>
      <PersonMark name={card.role} of={card.kind} large />
      <span className={styles.faceId}>
        <span className={styles.faceRole}>{card.role}</span>
        <span className={styles.faceWho}>{card.works}</span>
      </span>
      <span className={styles.faceGo}>
        <Icon name="forward" />
      </span>
      <span className={styles.faceAsks}>{card.asks}</span>
    </button>
  );
}

/** The five cards of the demonstration: each opens that person's week, with no sign-up. */
export function LookAsCards() {
  const { refused, run } = useVerb();
  const navigate = useNavigate();
  const look = (as: Persona) =>
    run(
      () => lookAs(as),
      () => void navigate('/my-week'),
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
          <Face key={card.as} card={card} onLook={(as) => void look(as)} />
        ))}
      </div>
    </Section>
  );
}
