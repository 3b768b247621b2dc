import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Persona } from '../../app/look-as.ts';
import { lookAs } from '../../app/look-as.ts';
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
  const [trouble, setTrouble] = useState<string | null>(null);
  const navigate = useNavigate();
  const look = async (as: Persona) => {
    setTrouble(null);
    try {
      await lookAs(as);
      await navigate('/my-week');
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : 'Reload the page and try again.');
    }
  };
  return (
    <Section
      first
      id="look"
      title="Look as"
      aside={<p className="meta">No sign-up. Each card opens that person’s week, with true tasks to do.</p>}
    >
      {trouble && (
        <Banner kind="bad" title="Not signed in" live="alert">
          <p>{trouble}</p>
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
