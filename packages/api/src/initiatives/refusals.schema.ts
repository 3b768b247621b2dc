import {
  AlreadyHasStake,
  DependencyCircle,
  InitiativeClosed,
  LastOwner,
  MilestoneNeeded,
  MilestoneNotReached,
  MilestoneReached,
  MilestoneWaits,
  NoNotice,
  NoticeGiven,
  StakeAnswered,
} from '@upstream/domain/initiatives/refusals';
import { refusal } from '../refusals/schema.ts';

refusal(InitiativeClosed, 'The initiative is closed.');
refusal(StakeAnswered, 'The invitation or offer has been answered already.');
refusal(AlreadyHasStake, 'The organisation already takes part in this way, or is asked to.');
refusal(LastOwner, 'The last owner that stays cannot leave.');
refusal(NoticeGiven, 'Notice was given already.');
refusal(NoNotice, 'There is no notice to take back.');
refusal(MilestoneReached, 'The milestone is reached.');
refusal(MilestoneNotReached, 'The milestone is not reached.');
refusal(MilestoneWaits, 'Other milestones come first.');
refusal(MilestoneNeeded, 'Something hangs on the milestone.');
refusal(DependencyCircle, 'Milestones would wait for one another in a circle; the message names it.');
