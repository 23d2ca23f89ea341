/**
 * What a raw cell was in its source; the tag of its text in a raw column.
 * Texts are what a person reads there: numbers as typed, dates as ISO 8601
 * (`2020-09-17`, `2020-09-17T10:30:00`), booleans `TRUE`/`FALSE`, errors as Excel shows them (`#N/A`).
 */
export const CELL = { text: 0, number: 1, date: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** The verdict on one value (CONTRACT §5). */
export const STATUSES = ["missing", "ok", "fixed", "suspect", "invalid"] as const;
export type Status = (typeof STATUSES)[number];
/** Position in STATUSES, as kept in byte arrays. */
export const STATUS = { missing: 0, ok: 1, fixed: 2, suspect: 3, invalid: 4 } as const;
