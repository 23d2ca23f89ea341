import { NOBODY, WALK_IN } from "../../country/names/remarks.ts";
import { foldKey } from "../../text/fold.ts";

/** True for cells that name nobody: `test`, `khách lẻ`, `aaa`, `asdf`. */
export function isNobody(text: string): boolean {
  const key = foldKey(text);
  // "Vô danh" is nobody, "Võ Danh" is somebody.
  if (NOBODY.has(key) || text.toLowerCase() === "vô danh") return true;
  return (
    /^([a-z])\1{2,}$/.test(key) ||
    /^(?:test|khach|kh|khach hang|khach le|user|customer)[ -]?\d{1,4}$/.test(key)
  );
}

/** True for cells that stand for a walk-in customer on purpose: `Khách lẻ`, `Khách lẻ 2`, `Walk-in customer`. */
export function isWalkIn(text: string): boolean {
  return WALK_IN.has(
    foldKey(text)
      .replace(/ \d{1,4}$/, "")
      .trim(),
  );
}
