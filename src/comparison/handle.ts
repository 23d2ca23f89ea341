import { defineComparison } from "./define.ts";

/**
 * What somebody is called on a network or market place, `fb:lan.nguyen`, `thang.22028`: the same name is the same
 * account; another says nothing, for people have several.
 */
export const handle = defineComparison<string>({
  name: "handle",
  role: "contact",
  title: { en: "Account", vi: "Tài khoản" },
  levels: [
    {
      name: "same",
      say: { en: "same account", vi: "cùng tài khoản" },
      m: 0.75,
      u: 0.00001,
      rarer: true,
    },
    {
      name: "different",
      say: { en: "another account", vi: "tài khoản khác" },
      m: 0.25,
      u: 0.99999,
    },
  ],
  prepare(text) {
    const key = text.trim().toLowerCase().slice(0, 120);
    return key.length < 3 ? undefined : key;
  },
  compare: (left, right) => (left === right ? 0 : 1),
  keys: (value) => [[value]],
  term: (value) => value,
});
