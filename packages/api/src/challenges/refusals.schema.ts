import {
  AlreadyJoined,
  AlreadySteward,
  AskWithdrawn,
  ChallengeClosed,
  ChallengeNotYetOpen,
  LastSteward,
  NoPartnership,
  NothingToAnswer,
  NotJoined,
  OfferDeclined,
  OfferNotActive,
  WrongStatus,
} from '@upstream/domain/challenges/refusals';
import { refusal } from '../refusals/schema.ts';

refusal(ChallengeClosed, 'The challenge takes no one in: it is not open, or its last day has passed.');
refusal(ChallengeNotYetOpen, 'The challenge opens on a later day.');
refusal(AlreadyJoined, 'The organisation takes part already, or waits for the stewards.');
refusal(NotJoined, 'The organisation does not take part, so there is nothing to leave.');
refusal(OfferDeclined, "The stewards declined this organisation's offer.");
refusal(NothingToAnswer, 'It was answered before, or taken back.');
refusal(WrongStatus, 'The challenge cannot do this in its present status; the message names the way.');
refusal(LastSteward, 'A challenge always keeps one steward.');
refusal(AlreadySteward, 'The organisation is a steward already, or has been invited.');
refusal(AskWithdrawn, 'The ask was withdrawn.');
refusal(OfferNotActive, 'Only an organisation that has joined can fill a chair.');
refusal(NoPartnership, 'A challenge for members needs a partnership whose members they are.');
