import type { InitiativeVisibility } from '../../app/schema-types.generated.ts';

/** Who will see what is written in an initiative, as the line under a button says it. */
export function readersOf(initiative: {
  visibility: InitiativeVisibility;
  partnership?: { name: string } | null;
}): string {
  if (initiative.visibility === 'PUBLIC') return 'everybody';
  if (initiative.visibility === 'OWNERS') return 'the organisations that take part or are invited';
  return `the members of ${initiative.partnership?.name ?? 'its partnership'} and those who take part`;
}
