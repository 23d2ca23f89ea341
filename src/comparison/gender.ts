import { foldKey } from "../text/fold.ts";
import { defineComparison } from "./define.ts";

/** Sex or form of address, already cleaned: equal says little, different speaks against one person. */
export const gender = defineComparison<string>({
  name: "gender",
  role: "personal",
  title: { en: "Gender", vi: "Giới tính" },
  levels: [
    { name: "same", say: { en: "same gender", vi: "cùng giới tính" }, m: 0.97, u: 0.5 },
    {
      name: "different",
      say: { en: "different gender", vi: "khác giới tính" },
      m: 0.03,
      u: 0.5,
      against: true,
      doubtful: true,
    },
  ],
  prepare: (value) => foldKey(value) || undefined,
  compare: (left, right) => (left === right ? 0 : 1),
  keys: () => [],
  term: (value) => value,
});
