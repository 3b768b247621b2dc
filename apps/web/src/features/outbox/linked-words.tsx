import { Fragment } from 'react';

const address = /(https?:\/\/\S+)/;

/** Plain text with its addresses as links, its paragraphs as paragraphs. */
export function LinkedWords({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of a mail never changes
    <p key={at}>
      {paragraph.split(address).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of a mail never changes
        <Fragment key={place}>{address.test(part) ? <a href={part}>{part}</a> : part}</Fragment>
      ))}
    </p>
  ));
}
