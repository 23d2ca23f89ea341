/** The languages every sentence of the program exists in. */
export const LANGUAGES = ["en", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence or label in every language of the program. */
export type Words = { readonly [L in Language]: string };
