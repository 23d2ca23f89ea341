/** How much speaks for a landline of before 2017 where the digits are a mobile number of today. */
export type LandlineHint = "none" | "weak" | "strong";

/**
 * Looks for a landline's shape in how a number was grouped: `(08) 3822 1234`, `08.38221234`, `(038) 3822123`.
 * Mobile numbers are grouped 4-3-3 or 3-3-4, so a head of one or two digits, a bracketed head, or a head
 * with seven digits in one piece behind it gives a landline away, if the subscriber part begins as theirs do.
 * @param national digits without the leading 0.
 */
export function groupedAsLandline(
  text: string,
  national: string,
  landlineColumn: boolean,
): LandlineHint {
  const head = national.startsWith("8") ? 1 : 2;
  if (!/^[2356]/.test(national.slice(head))) return "none";
  const groups = text.match(/\d+/g) ?? [];
  const at = groups.findIndex((group) => group.replace(/^0/, "") === national.slice(0, head));
  const rest = groups.slice(at + 1);
  if (at >= 0 && rest.join("") === national.slice(head)) {
    if (head === 1 || /\(\s?0?\d{1,2}\s?\)/.test(text)) return "strong";
    if (rest.length === 1) return "weak";
  }
  return landlineColumn ? "weak" : "none";
}
