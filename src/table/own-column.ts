/** What the headers of the columns this tool adds begin with. */
const PREFIX = "crm_";

/** Whether a column was added by an earlier run: it repeats what other columns say, and says nothing of its own. */
export function isOwnColumn(header: string): boolean {
  return header.startsWith(PREFIX);
}

/** What every file a run wrote has, and no other. */
const MARK = "crm_entity_id";

/** Whether a run wrote the columns: a customer's own list may have headers of the same kind. */
export function isRunsOwn(headers: readonly string[]): boolean {
  return headers.includes(MARK);
}

/** What an added column holds: `crm_phone_3` a further `phone`. */
export interface FurtherColumn {
  /** Name of the column, without what all begin with. */
  readonly name: string;
  readonly field: string;
}

/** Reads the header of a column with further values of a field; undefined where it is none. */
export function furtherColumn(header: string): FurtherColumn | undefined {
  if (!isOwnColumn(header)) return undefined;
  const name = header.slice(PREFIX.length);
  return { name, field: name.replace(/_\d{1,3}$/, "") };
}
