import type { Words } from "../model/words.ts";

const FIXED: ReadonlyMap<string, Words> = new Map([
  ["identical rows", { en: "identical rows", vi: "dòng giống hệt nhau" }],
  [
    "every pair of a short list",
    { en: "every pair (the list is short)", vi: "mọi cặp (danh sách ngắn)" },
  ],
  ["nearest by rare words", { en: "nearest by rare words", vi: "gần nhất theo từ hiếm" }],
  ["decided by a person", { en: "decided by a person", vi: "do người quyết định" }],
]);

/**
 * What makes two rows be compared, in words: `person_name ~2 + phone` is "Name, looser 2 + Phone". The number says how
 * much a key forgives, from none (the exact value) up. `titles` are those of the features by name.
 */
export function ruleTitle(name: string, titles: ReadonlyMap<string, Words>): Words {
  const fixed = FIXED.get(name);
  if (fixed !== undefined) return fixed;
  const parts = name.split(" + ").map((part) => {
    const [, feature = part, looser] = /^(.{1,300}) ~(\d{1,3})$/.exec(part) ?? [];
    const title = titles.get(feature) ?? { en: feature, vi: feature };
    return looser === undefined
      ? title
      : { en: `${title.en}, looser ${looser}`, vi: `${title.vi}, nới ${looser}` };
  });
  const joined = (lang: keyof Words): string => parts.map((words) => words[lang]).join(" + ");
  return { en: joined("en"), vi: joined("vi") };
}
