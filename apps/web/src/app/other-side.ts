import { isRefused } from '../forms/answer.ts';
import { apollo } from './apollo.ts';
import { takeDoing } from './doing.ts';
import type { Persona } from './session.ts';
import { askSession } from './session.ts';
import { ViewerDocument } from './viewer.generated.ts';

/**
 * In the demonstration, after a doing that others see: the press that looks at it in the place of one of them.
 * What the council's people do, the housing officer sees; what anybody else does, the board chair sees.
 */
export function otherSide(): { label: string; onAction: () => void } | undefined {
  if (!takeDoing()) return undefined;
  const known = apollo.readQuery({ query: ViewerDocument });
  if (!known?.installation.demo) return undefined;
  const persona = known.viewer?.actingFor?.kind === 'AUTHORITY' ? 'housing-officer' : 'board-chair';
  return { label: 'See it from the other side', onAction: () => void lookFrom(persona) };
}

/** Opens the week of another persona, in which the doing is the newest change; nothing of the last one stays. */
async function lookFrom(persona: Persona): Promise<void> {
  const answer = await askSession('POST', '/demo/sign-in', { as: persona });
  if (!isRefused(answer)) window.location.assign('/my-week');
}
