import type { Words } from "../model/words.ts";

/** Something in a run folder that is not as it should be. */
export interface Problem {
  /** `verify/what`, stable. */
  readonly code: string;
  /** File it is about. */
  readonly file: string;
  readonly say: Words;
}

/** Collects problems; of one kind in one file only the first few are spelled out. */
export class Problems {
  readonly found: Problem[] = [];
  private readonly counts = new Map<string, number>();
  private static readonly SHOWN = 5;

  add(code: string, file: string, say: Words): void {
    const key = `${code}\u0000${file}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count <= Problems.SHOWN) this.found.push({ code, file, say });
  }

  /** All problems, with a line for those that were only counted. */
  finish(): Problem[] {
    const more = [...this.counts].flatMap(([key, count]): Problem[] => {
      const rest = count - Problems.SHOWN;
      if (rest <= 0) return [];
      const [code = "", file = ""] = key.split("\u0000");
      return [
        { code, file, say: { en: `${rest} more of this kind`, vi: `còn ${rest} lỗi cùng loại` } },
      ];
    });
    return [...this.found, ...more];
  }
}
