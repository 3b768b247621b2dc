/** A request refused because it is over one of the limits; the sentence names the limit. */
export class OverLimit extends Error {
  override readonly name = 'OverLimit';
  readonly code = 'OVER_LIMIT';
  /** The limit's name for programs. */
  readonly limit: string;
  readonly statusCode: number;

  constructor(limit: string, message: string, statusCode = 400) {
    super(message);
    this.limit = limit;
    this.statusCode = statusCode;
  }
}
