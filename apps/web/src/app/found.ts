import type { IconName } from '../ui/icon.tsx';

/** One line of the palette that leads to a record. */
export interface Found {
  id: string;
  word: string;
  /** What it is: "Challenge", "Organisation, Somerset". */
  what: string;
  icon: IconName;
  to: string;
}

/** The records whose words answer what was typed, best first, among those the reader may see. */
export function useFound(_typed: string): readonly Found[] {
  return [];
}
