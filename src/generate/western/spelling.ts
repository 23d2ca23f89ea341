const two = (n: number): string => String(n).padStart(2, "0");

/** The branch that writes dates as ISO 8601 does. */
const ISO = 4;
/** Those that write telephones with the country's code, and with other signs between the groups. */
const INTERNATIONAL = 1;
const OTHER_SIGNS = 2;

/** A date as a branch's staff write it. */
export function dateAs(date: Date, branch: number, german: boolean): string {
  if (branch === ISO) return date.toISOString().slice(0, 10);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return german ? `${two(day)}.${two(month)}.${year}` : `${two(month)}/${two(day)}/${year}`;
}

/** A telephone number as a branch's staff write it; of digits as dialled at home. */
export function phoneAs(digits: string, branch: number, german: boolean): string {
  if (digits === "") return "";
  if (german) {
    if (branch === INTERNATIONAL) return `+49${digits.slice(1)}`;
    return `${digits.slice(0, 4)}${branch === OTHER_SIGNS ? "/" : " "}${digits.slice(4)}`;
  }
  const [a, b, c] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  if (branch === INTERNATIONAL) return `+1${digits}`;
  return branch === OTHER_SIGNS ? `${a}.${b}.${c}` : `(${a}) ${b}-${c}`;
}
