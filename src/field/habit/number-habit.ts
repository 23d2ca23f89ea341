import type { Habit } from "./define.ts";

/** `1.234,50`: the sign between thousands or none, the decimal sign, and so many digits behind it. */
const NAME = /^1([.,' ]?)234([.,])(\d+)$/;
const CANONICAL = /^(-?)(\d+)(?:\.(\d+))?$/;

const known = new Map<string, Habit>();

/**
 * Numbers with the column's own signs. With two digits or more in the name a shorter fraction is filled up,
 * as amounts of money are written.
 */
export function numberHabit(name: string): Habit | undefined {
  const before = known.get(name);
  if (before !== undefined) return before;
  const [, group, decimal, digits = ""] = NAME.exec(name) ?? [];
  if (group === undefined || decimal === undefined || group === decimal) return undefined;
  const least = digits.length > 1 ? digits.length : 0;
  const grouped = group === "" ? "" : `|\\d{1,3}(?:\\${group}\\d{3})+`;
  const shape = new RegExp(`^[-+]?(?:\\d+${grouped})(?:\\${decimal}\\d+)?$`);
  const habit: Habit = {
    name,
    fits: (text) => text.length <= 60 && shape.test(text),
    write(value) {
      const [, sign, whole, fraction = ""] = CANONICAL.exec(value) ?? [];
      if (whole === undefined) return value;
      const front = group === "" ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
      const rest = withoutGuard(whole, fraction).padEnd(least, "0");
      // Beside amounts with cents a lone `1.999` reads as one with three decimals elsewhere.
      const bare = fraction === "" && (least === 0 || front === whole);
      return `${sign}${front}${bare ? "" : `${decimal}${rest}`}`;
    },
    read(text) {
      if (text.length > 60 || !shape.test(text)) return text;
      const plain = (group === "" ? text : text.replaceAll(group, "")).replace(decimal, ".");
      return plain.replace(/^\+/, "");
    },
  };
  known.set(name, habit);
  return habit;
}

/** The nought that keeps three decimals from reading as thousands says nothing where the column's sign is known. */
function withoutGuard(whole: string, fraction: string): string {
  return /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}0$/.test(fraction)
    ? fraction.slice(0, 3)
    : fraction;
}
