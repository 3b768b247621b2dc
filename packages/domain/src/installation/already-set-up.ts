import { Refusal } from '../refusal.ts';

/** The installation has its first organisation and operator; setting up happens once. */
export class AlreadySetUp extends Refusal {
  readonly code = 'ALREADY_SET_UP';

  constructor() {
    super('This installation is set up already. Sign in, or register your organisation.');
  }
}
