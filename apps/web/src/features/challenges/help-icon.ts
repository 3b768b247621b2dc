import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import type { IconName } from '../../ui/icon.tsx';

/** The picture beside a kind of help; the words always stand with it. */
export const helpIcon: Record<HelpKind, IconName> = {
  TIME: 'time',
  SKILLS: 'skill',
  MONEY: 'money',
  SPACE: 'room',
  DATA: 'data',
  REACH: 'people',
  LIVED_EXPERIENCE: 'comment',
};
