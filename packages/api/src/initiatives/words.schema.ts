import {
  InitiativeState,
  InitiativeStatus,
  InitiativeVisibility,
  StakeKind,
} from '@upstream/db/generated/prisma/enums';
import { OFFERED_KINDS, STAKE_STATUSES } from '@upstream/domain/initiatives/stake';
import { builder } from '../builder.ts';

/** Where initiatives are in their life. */
export const InitiativeStatusRef = builder.enumType(InitiativeStatus, {
  name: 'InitiativeStatus',
  description: 'Where an initiative is in its life: proposed until two owners have accepted, then active.',
});

/** How initiatives stand. */
export const InitiativeStateRef = builder.enumType(InitiativeState, {
  name: 'InitiativeState',
  description: 'How an initiative stands, as its latest update says. There are four and no fifth.',
});

/** Who may know of initiatives. */
export const InitiativeVisibilityRef = builder.enumType(InitiativeVisibility, {
  name: 'InitiativeVisibility',
  description: 'Who may know of an initiative: anyone, the members of its partnership, or its owners.',
});

/** What organisations are in initiatives. */
export const StakeKindRef = builder.enumType(StakeKind, {
  name: 'StakeKind',
  description: 'What an organisation is in an initiative. Only owners sign.',
});

/** What organisations may offer to be. */
export const OfferedKindRef = builder.enumType('OfferedStakeKind', {
  description: 'What an organisation may offer to be in an initiative; owners are invited.',
  values: OFFERED_KINDS,
});

/** Where stakes are in their life. */
export const StakeStatusRef = builder.enumType('StakeStatus', {
  description: 'The life of a stake: invited or offered, then active until it exits; or declined.',
  values: STAKE_STATUSES,
});
