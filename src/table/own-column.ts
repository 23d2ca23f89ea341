/** What the headers of the columns this tool adds begin with. */
const PREFIX = "crm_";

/** Whether a column was added by an earlier run: it repeats what other columns say, and says nothing of its own. */
export function isOwnColumn(header: string): boolean {
  return header.startsWith(PREFIX);
}
