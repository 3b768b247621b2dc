/** The five invented people anybody may look as, and the addresses they sign in with in the demo. */
export const PERSONAS = {
  'board-chair': { name: 'Ruth Adeyemi', email: 'ruth.adeyemi@wessexvale.example' },
  'housing-officer': { name: 'Callum Pryce', email: 'callum.pryce@tarrowbridge.example' },
  'community-group': { name: 'Maggie Tuck', email: 'maggie.tuck@mossbury.example' },
  supplier: { name: 'Dev Sandhu', email: 'dev.sandhu@clearwall.example' },
  'contract-manager': { name: 'Helen Orchard', email: 'helen.orchard@wessexvale.example' },
} as const;

/** One of the five, as `POST /demo/sign-in` names them. */
export type Persona = keyof typeof PERSONAS;
