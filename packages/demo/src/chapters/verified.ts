import { updateOrganisation } from '@upstream/api/organisations/update-organisation';
import { verifyOrganisation } from '@upstream/api/organisations/verify-organisation';
import type { StoryTime } from '../calendar.ts';
import type { Mark, Who } from '../cast.ts';
import { did, type Step } from '../step.ts';

const verified = (when: StoryTime, mark: Mark, expectedVersion = 1) =>
  did(when, 'nell', verifyOrganisation, (the) => ({ id: the.organisation(mark), expectedVersion }));

const marked = (when: StoryTime, who: Who, mark: Mark) =>
  did(when, who, updateOrganisation, (the) => ({ id: the.organisation(mark), expectedVersion: 1, mark }));

/** Who was found to be who they say they are, which marks they chose, and how large Clearwall is. Mossbury has still to be asked. */
export const verifiedOrganisations: Step[] = [
  verified('Fri -106 09:00', 'WV', 2),
  verified('Fri -106 09:04', 'VL'),
  verified('Fri -106 09:07', 'AV'),
  verified('Fri -106 09:11', 'TB'),
  verified('Mon -104 09:00', 'CC'),
  marked('Fri -106 18:52', 'joy', 'TU'),
  verified('Mon -104 09:03', 'TU', 2),
  verified('Mon -104 09:08', 'LF'),
  did('Tue -70 07:30', 'dev', updateOrganisation, (the) => ({
    id: the.organisation('CR'),
    expectedVersion: 1,
    size: 'SMALL',
  })),
  verified('Wed -69 09:00', 'CR', 2),
  marked('Thu -44 11:20', 'tom', 'WC'),
  verified('Fri -44 09:00', 'WC', 2),
];
