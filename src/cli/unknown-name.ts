import { nearestName } from "../config/nearest.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";

/** So many names are listed where none is near. */
const LISTED = 12;

/**
 * The error for a name nobody knows, with the nearest one that exists, all if they are few, or the command
 * that lists them (exit 2).
 */
export function unknownName(
  typed: string,
  known: readonly string[],
  kind: Words,
  listedBy?: string,
): KnownError {
  const near = nearestName(typed, known);
  const all = known.join(", ");
  const few = known.length <= LISTED;
  return new KnownError({
    code: "usage/unknown-name",
    exit: EXIT.usage,
    say: { en: `no ${kind.en} called "${typed}"`, vi: `không có ${kind.vi} tên "${typed}"` },
    ...(near !== undefined
      ? { next: { en: `did you mean ${near}?`, vi: `ý bạn là ${near}?` } }
      : few
        ? { next: { en: `there is: ${all}`, vi: `các lựa chọn: ${all}` } }
        : listedBy !== undefined
          ? { next: { en: `${listedBy} lists them`, vi: `${listedBy} liệt kê tất cả` } }
          : {}),
  });
}
