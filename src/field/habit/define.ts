/**
 * The way a column writes its values in a text file, where that differs from the form the program thinks in
 * (dates in ISO 8601, numbers with a decimal point). A cleaned CSV file keeps it.
 */
export interface Habit {
  /** A sample: `DD/MM/YYYY`, `1.234,50`. Kept in the manifest, so that an export can read the file back. */
  readonly name: string;
  /** Whether a text is written this way already, and so stays as it is. */
  fits(text: string): boolean;
  /** A value of the program's form as the column would write it; what it cannot write comes back as it is. */
  write(value: string): string;
  /** The other way round; a text that is not written this way comes back as it is. */
  read(text: string): string;
}
