/** How long a text may be, in characters (code points), and whether it may hold several lines. */
export interface TextBounds {
  least?: number;
  most: number;
  /** Whether line breaks and tabs are kept; otherwise each run of white space becomes one space. */
  lines?: boolean;
}

/** Embeddings, overrides and isolates of Unicode UAX #9: they make a text read otherwise than it is stored. */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/** Control characters (C0, C1) other than tab and line breaks, which white space rules deal with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is here to find.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Something a reader can see; the exceptions are letters and symbols that are drawn as nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const DRAWN_AS_NOTHING = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

/**
 * A text as the record keeps it: Unicode NFC, no white space at its ends, line breaks as `\n`. Within a
 * single line every run of white space becomes one space, so that a paste from a document just works.
 */
export function cleanText(value: string, lines = false): string {
  const broken = value.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return (lines ? broken.replace(/[^\S\n]+$/gm, '') : broken.replace(/\s+/g, ' ')).trim();
}

/** The length of a text in characters as people count them nearly always: code points, an emoji being one. */
export function lengthOf(value: string): number {
  let length = 0;
  for (const _ of value) length += 1;
  return length;
}

/**
 * Why the record cannot keep this text, as one sentence, or null when it can. It is judged as it would
 * be kept. Bidirectional controls are refused rather than taken out: the record never changes what
 * somebody's words say without their knowing. Marks that right-to-left scripts need (LRM, RLM) are kept.
 */
export function whyNotText(value: string, { least = 1, most, lines = false }: TextBounds): string | null {
  if (!value.isWellFormed())
    return 'Part of this text is damaged. Type it again, or paste it from its source.';
  if (CONTROL.test(value))
    return 'This text holds a character that cannot be shown. Type it again without it.';
  if (BIDI_CONTROL.test(value))
    return 'This text holds a hidden mark that turns its direction. Type it again.';
  const kept = cleanText(value, lines);
  const length = lengthOf(kept);
  if (least > 0 && !isVisible(kept)) return 'Write something here.';
  if (length > 0 && !isVisible(kept)) return 'Write something that can be seen, or leave this empty.';
  if (length < least) return `Write at least ${least} characters; this has ${length}.`;
  if (length > most) return `Write at most ${most} characters; this has ${length}.`;
  return null;
}

function isVisible(text: string): boolean {
  return VISIBLE.test(text.replace(DRAWN_AS_NOTHING, ''));
}
