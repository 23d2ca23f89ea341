/**
 * A count with its noun, and the verb behind it if it is given, in English: `1 cell holds`, `5 cells hold`. Every
 * counted English sentence goes through here or through `counted` of the report; Vietnamese has one form.
 */
export function several(count: string | number | undefined, one: string, many: string): string {
  return `${count} ${Number(count) === 1 ? one : many}`;
}
