/** Vietnamese family names as they are shortened: `Ng.` may be Nguyễn or Ngô. */
const SHORT_FAMILY = /^(?:ng|tr|ph|th|h|l|d|b|v)$/;

/** Whether one word can stand for the other: equal, or a first letter, or the start of a family name. */
export function standsFor(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === 1) return long.startsWith(short);
  return SHORT_FAMILY.test(short) && long.startsWith(short);
}

/**
 * Whether two middle names can be one: words dropped (`Thị Thanh` = `Thanh`, or none at all) or shortened to
 * letters. Words are blank-separated, plain.
 */
export function middlesAgree(left: string, right: string): boolean {
  if (left === right || left === "" || right === "") return true;
  const [few, many] =
    left.length < right.length
      ? [left.split(" "), right.split(" ")]
      : [right.split(" "), left.split(" ")];
  let at = 0;
  for (const word of few) {
    while (at < many.length && !standsFor(word, many[at] ?? "")) at++;
    if (at === many.length) return run(few, many);
    at++;
  }
  return true;
}

/** Letters run together: `va` for `van anh` is not split, `v` `a` is; here `tt` stands for `thi thanh`. */
function run(few: readonly string[], many: readonly string[]): boolean {
  const letters = many.map((word) => word.charAt(0)).join("");
  return few.length === 1 && few[0] === letters;
}
