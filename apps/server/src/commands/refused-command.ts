/** A command that ends with "no"; the sentence says why and what to do. */
export class RefusedCommand extends Error {
  override readonly name = 'RefusedCommand';
}
