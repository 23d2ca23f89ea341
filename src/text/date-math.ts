/** The date `months` before an ISO date, the day kept or clipped to the month's last. `2024-03-31` − 1 = `2024-02-29`. */
export function monthsBefore(iso: string, months: number): string {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7)) - 1 - months;
  const first = new Date(Date.UTC(year, month, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const day = Math.min(Number(iso.slice(8, 10)), last);
  return `${first.toISOString().slice(0, 8)}${String(day).padStart(2, "0")}`;
}

/** Whole days from one ISO date to another, negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/**
 * The latest day a possibly partial ISO date may mean: `2020` → `2020-12-31`, `2020-02` → `2020-02-29`.
 * Undefined for anything that is no ISO date.
 */
export function latestDay(iso: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  if (day !== undefined) return `${year}-${month}-${day}`;
  const end = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return end.toISOString().slice(0, 10);
}
