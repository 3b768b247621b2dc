/**
 * Blanks comments and the contents of strings, keeping every position and line, so that rules can look
 * for code with plain patterns. TypeScript 7 has no API in JavaScript; this small scanner knows
 * comments, strings, templates with their expressions, and regular expressions.
 */
export function mask(text: string): { code: string; uncommented: string } {
  const scan: Scan = { text, at: 0, code: '', uncommented: '', braces: [] };
  while (scan.at < text.length) step(scan);
  return { code: scan.code, uncommented: scan.uncommented };
}

interface Scan {
  text: string;
  at: number;
  code: string;
  uncommented: string;
  /** Open braces; `true` is the `${` of a template, whose closing brace returns to the template. */
  braces: boolean[];
}

function step(scan: Scan): void {
  const rest = scan.text.slice(scan.at, scan.at + 2);
  const char = rest[0] ?? '';
  if (rest === '//') comment(scan, lineEnd(scan));
  else if (rest === '/*') comment(scan, after(scan, '*/', 2));
  else if (char === "'" || char === '"') quoted(scan, closing(scan, char));
  else if (char === '/' && expectsValue(scan.code)) quoted(scan, regexEnd(scan));
  else if (char === '`' || (char === '}' && scan.braces.pop())) template(scan);
  else {
    if (char === '{') scan.braces.push(false);
    keep(scan, scan.at + 1);
  }
}

function keep(scan: Scan, end: number): void {
  const piece = scan.text.slice(scan.at, end);
  scan.code += piece;
  scan.uncommented += piece;
  scan.at = end;
}

function comment(scan: Scan, end: number): void {
  const blank = scan.text.slice(scan.at, end).replace(/[^\n]/g, ' ');
  scan.code += blank;
  scan.uncommented += blank;
  scan.at = end;
}

/** Blanks what is between the first and the last character; an end at the start means it was no string. */
function quoted(scan: Scan, end: number): void {
  const piece = scan.text.slice(scan.at, Math.max(end, scan.at + 1));
  const inside = piece.slice(1, -1).replace(/[^\n]/g, ' ');
  scan.code += piece.length > 1 ? `${piece[0]}${inside}${piece.at(-1)}` : piece;
  scan.uncommented += piece;
  scan.at += piece.length;
}

/** From a backtick, or from the brace that ends an expression, to the next backtick or `${`. */
function template(scan: Scan): void {
  const rest = scan.text.slice(scan.at + 1);
  const end = /(?<!\\)(?:\\\\)*(`|\$\{)/.exec(rest);
  if (end?.[1] === '${') scan.braces.push(true);
  quoted(scan, end ? scan.at + 1 + end.index + end[0].length : scan.text.length);
}

function lineEnd(scan: Scan): number {
  const end = scan.text.indexOf('\n', scan.at);
  return end < 0 ? scan.text.length : end;
}

function after(scan: Scan, mark: string, skip: number): number {
  const end = scan.text.indexOf(mark, scan.at + skip);
  return end < 0 ? scan.text.length : end + mark.length;
}

/** The end of a quoted string; an apostrophe in a page's words has none on its line. */
function closing(scan: Scan, quote: string): number {
  for (let at = scan.at + 1; at < lineEnd(scan); at += 1) {
    if (scan.text[at] === '\\') at += 1;
    else if (scan.text[at] === quote) return at + 1;
  }
  return scan.at;
}

/** A slash starts a regular expression only where a value may stand. */
function expectsValue(before: string): boolean {
  const tail = before.slice(-200).trimEnd();
  return /[(,=:[!&|?;+]$|\breturn$|=>$/.test(tail);
}

function regexEnd(scan: Scan): number {
  let inClass = false;
  for (let at = scan.at + 1; at < lineEnd(scan); at += 1) {
    const char = scan.text[at];
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
  }
  return scan.at;
}
