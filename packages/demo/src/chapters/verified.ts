import { updateOrganisation } from '@upstream/api/organisations/update-organisation';
import { verifyOrganisation } from '@upstream/api/organisations/verify-organisation';
import type { StoryTime } from '../calendar.ts';
import type { Mark } from '../cast.ts';
import { did, type Step } from '../step.ts';

const verified = (when: StoryTime, mark: Mark, expectedVersion = 1) =>
  did(when, 'nell', verifyOrganisation, (the) => ({ id: the.organisation(mark), expectedVersion }));

/** Who was found to be who they say they are, and what Clearwall said of its size. Mossbury has still to be asked. */
export const verifiedOrganisations: Step[] = [
  verified('Fri -106 09:00', 'WV', 2),
  verified('Fri -106 09:04', 'VL'),
  verified('Fri -106 09:07', 'AV'),
  verified('Fri -106 09:11', 'TB'),
  verified('Mon -104 09:00', 'CC'),
  verified('Mon -104 09:03', 'TU'),
  verified('Mon -104 09:08', 'LF'),
  did('Tue -70 07:30', 'dev', updateOrganisation, (the) => ({
    id: the.organisation('CR'),
    expectedVersion: 1,
    size: 'SMALL',
  })),
  verified('Wed -69 09:00', 'CR', 2),
  verified('Fri -44 09:00', 'WC'),
];
