/** What people of one language call the columns of a customer sheet: field → headers, `|` between them. */
export interface HeaderLanguage {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Countries whose people write such headers, the likeliest first. */
  readonly countries: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}
