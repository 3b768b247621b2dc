import { whyNotLink } from '@upstream/domain/challenges/evidence';
import { LIMITS } from '@upstream/domain/limits';
import { text } from '../parse.ts';

/** The address of a site, as people type it: `example.org` is taken as `https://example.org`. */
export const website = text({ most: LIMITS.url }).transform((typed, context) => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const why = whyNotLink(address);
  if (why) context.addIssue({ code: 'custom', message: why });
  return address;
});
