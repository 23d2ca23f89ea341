import { foldKey } from "../text/fold.ts";
import { defineComparison } from "./define.ts";

/** A column of few repeated words (city, branch, kind of customer): equal or not, the rarer the more it says. */
export const category = defineComparison<string>({
  name: "category",
  title: { en: "Category", vi: "Phân loại" },
  levels: [
    { name: "same", say: { en: "same", vi: "giống nhau" }, m: 0.85, u: 0.1, rarer: true },
    { name: "different", say: { en: "different", vi: "khác nhau" }, m: 0.15, u: 0.9 },
  ],
  prepare: (value) => foldKey(value) || undefined,
  compare: (left, right) => (left === right ? 0 : 1),
  keys: (value) => [[value]],
  term: (value) => value,
});
