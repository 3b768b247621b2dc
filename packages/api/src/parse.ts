import { isDay, whyNotDay } from '@upstream/domain/dates/day';
import { LIMITS } from '@upstream/domain/limits';
import { InvalidInput, type Issue } from '@upstream/domain/refusal';
import { cleanText, type TextBounds, whyNotText } from '@upstream/domain/text/text';
import { z } from 'zod';
import { uuidOf } from './node-id.ts';

/** What was sent, understood; or `InvalidInput` with a plain sentence for each field that is not. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInput(
    result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'input', message })),
  );
}

/** A text within bounds, as the record keeps it. Say `lines: true` where it may have paragraphs. */
export function text(bounds: TextBounds) {
  return z.string({ error: 'Write something here.' }).transform((value, context) => {
    const why = whyNotText(value, bounds);
    if (why) context.addIssue({ code: 'custom', message: why });
    return cleanText(value, bounds.lines);
  });
}

/** A text that may be left out; empty becomes null. */
export function optionalText(bounds: TextBounds) {
  return text({ ...bounds, least: 0 })
    .nullish()
    .transform((value) => value || null);
}

/** An id of one type of record, as the API shows it or as the bare UUID. */
export function id(typename: string) {
  return z.string({ error: 'Choose one.' }).transform((value, context) => {
    const uuid = uuidOf(typename, value);
    if (!uuid) context.addIssue({ code: 'custom', message: `This is not the id of ${describe(typename)}.` });
    return uuid ?? '';
  });
}

/** A day of the calendar, `YYYY-MM-DD`, as the Date at midnight UTC that the database takes. */
export function day() {
  return z.string({ error: 'Give a date.' }).transform((value, context) => {
    const why = whyNotDay(value);
    if (why) context.addIssue({ code: 'custom', message: why });
    return new Date(isDay(value) ? `${value}T00:00:00Z` : 0);
  });
}

/** One of the field's words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: 'Choose one of the list.' });
}

/** The version of a record that the sender saw. */
export function version() {
  return z.int({ error: 'Say which version you saw.' }).min(1, 'Say which version you saw.');
}

/** The key that makes sending a request again harmless: 8 to 100 characters that nobody else would choose. */
export function idempotencyKey() {
  return text({ least: 8, most: LIMITS.idempotencyKey });
}

function describe(typename: string): string {
  const words = typename.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** A refinement made of rules of the domain: each issue they find stands at its field. */
export function obeying<Said>(...rules: ((said: Said) => Issue | null)[]) {
  return (said: Said, context: z.RefinementCtx): void => {
    for (const rule of rules) {
      const issue = rule(said);
      if (issue) context.addIssue({ code: 'custom', message: issue.message, path: issue.field.split('.') });
    }
  };
}
