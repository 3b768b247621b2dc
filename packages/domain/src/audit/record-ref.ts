/** Points at one record: what kind it is, as the schema names it, and its id. */
export interface RecordRef {
  /** The schema's type: `Challenge`, `Initiative`, `Milestone`. */
  type: string;
  id: string;
}
