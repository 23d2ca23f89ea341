/**
 * A table that words of a user's file are looked up in. A plain object answers `constructor` with a function of its
 * own; this one knows its entries only.
 */
export function lookup<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
