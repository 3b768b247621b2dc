import {
  ChallengeStatus,
  ChallengeVisibility,
  EvidenceKind,
  HelpKind,
  ParticipationStatus,
  PostKind,
  StewardStatus,
  Theme,
} from '@upstream/db/generated/prisma/enums';
import { builder } from '../builder.ts';

/** Where a challenge is in its life. */
export const ChallengeStatusRef = builder.enumType(ChallengeStatus, {
  name: 'ChallengeStatus',
  description: 'Where a challenge is in its life: drafted, open, closed, archived.',
});

/** Who may know of a challenge. */
export const ChallengeVisibilityRef = builder.enumType(ChallengeVisibility, {
  name: 'ChallengeVisibility',
  description: 'Who may know of a challenge: anyone, the members of its partnership, or its stewards.',
});

/** What a challenge is about. */
export const ThemeRef = builder.enumType(Theme, {
  name: 'Theme',
  description: 'What a challenge is about; a short list.',
});

/** The kinds of help. */
export const HelpKindRef = builder.enumType(HelpKind, {
  name: 'HelpKind',
  description:
    'A kind of help that can be asked for or offered. `SPACE` is a room, `REACH` the people we reach.',
});

/** The kinds of evidence. */
export const EvidenceKindRef = builder.enumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What is known: in words, by a link, or as a figure with its source and date.',
});

/** The life of a stewardship. */
export const StewardStatusRef = builder.enumType(StewardStatus, {
  name: 'StewardStatus',
  description:
    'Whether an organisation is invited to look after a challenge, does, declined, or stepped down.',
});

/** The life of a participation. */
export const ParticipationStatusRef = builder.enumType(ParticipationStatus, {
  name: 'ParticipationStatus',
  description: 'Whether an offer waits for the stewards, was taken up, was declined, or has left.',
});

/** The kinds of post. */
export const PostKindRef = builder.enumType(PostKind, {
  name: 'PostKind',
  description: 'Something needed, or something offered.',
});
