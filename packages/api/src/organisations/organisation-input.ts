import type { Tx } from '@upstream/db/db';
import { LIMITS, MOST } from '@upstream/domain/limits';
import { normaliseIdentifier, whyNotIdentifier } from '@upstream/domain/organisations/identifier';
import { ORGANISATION_KINDS } from '@upstream/domain/organisations/organisation-kind';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { choice, id, optionalText, text } from '../parse.ts';

/** A register's number, checked by its scheme and in its normal form. */
export const identifier = z
  .object({
    scheme: z.string({ error: 'Choose which register this number is from.' }),
    value: text({ most: LIMITS.identifier }),
  })
  .transform(({ scheme, value }, context) => {
    const why = whyNotIdentifier(scheme, value);
    if (why) context.addIssue({ code: 'custom', message: why, path: ['value'] });
    return { scheme, value: normaliseIdentifier(scheme, value) };
  });

/** Several register numbers, each once. */
export const identifiers = z
  .array(identifier)
  .max(MOST.identifiers, `Give at most ${MOST.identifiers} numbers.`)
  .transform((all) => [...new Map(all.map((each) => [`${each.scheme} ${each.value}`, each])).values()]);

/** What is asked of a new organisation. */
export const groupShape = {
  name: text({ most: LIMITS.name }),
  kind: choice(ORGANISATION_KINDS).default('VCSE'),
  placeId: id('Place').nullish(),
  purpose: optionalText({ most: LIMITS.words, lines: true }),
  identifiers: identifiers.default([]),
  confirmedDifferent: z.boolean().default(false),
};

/** A new organisation, understood. */
export type Group = z.output<z.ZodObject<typeof groupShape>>;

/** Refuses, by its field, a place that is not on record. */
export async function refuseUnknownPlaces(
  tx: Tx,
  placeIds: readonly (string | null | undefined)[],
  field: string,
): Promise<void> {
  const wanted = [...new Set(placeIds.filter((placeId) => typeof placeId === 'string'))];
  if (wanted.length === 0) return;
  const known = await tx.place.count({ where: { id: { in: wanted } } });
  if (known < wanted.length)
    throw new InvalidInput([{ field, message: 'There is no such place. Choose one of the list.' }]);
}
