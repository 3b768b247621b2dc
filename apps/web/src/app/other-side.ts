import { apollo } from './apollo.ts';
import { takeDoing } from './doing.ts';
import { lookAs } from './session.ts';
import { ViewerDocument } from './viewer.generated.ts';

/**
 * In the demonstration, after a doing that others see: the press that looks at it in the place of one of them, in
 * whose week it is the newest change. What the council's people do, the housing officer sees; what anybody else
 * does, the board chair sees.
 */
export function otherSide(): { label: string; onAction: () => void } | undefined {
  if (!takeDoing()) return undefined;
  const known = apollo.readQuery({ query: ViewerDocument });
  if (!known?.installation.demo) return undefined;
  const persona = known.viewer?.actingFor?.kind === 'AUTHORITY' ? 'housing-officer' : 'board-chair';
  return { label: 'See it from the other side', onAction: () => void lookAs(persona) };
}
