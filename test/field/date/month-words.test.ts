import { describe, expect, test } from "vitest";
import { readWords } from "../../../src/field/date/words.ts";

const shown = (text: string): string | undefined => {
  const read = readWords(text);
  return read === undefined ? undefined : `${read.year}-${read.month}-${read.day}`;
};

describe("months in the words of Europe", () => {
  test.each([
    ["10. helmikuuta 1971", "1971-2-10", "Finnish"],
    ["kesäkuu 1980", "1980-6-0", "Finnish, no day"],
    ["5 января 1980 г.", "1980-1-5", "Russian"],
    ["15 май 1975", "1975-5-15", "a letter with a sign above"],
    ["1 сентября 1999 года", "1999-9-1", "Russian, with the word for year"],
    ["7 січня 1984 р.", "1984-1-7", "Ukrainian"],
    ["3. března 1970", "1970-3-3", "Czech"],
    ["24 Aralık 1985", "1985-12-24", "Turkish"],
    ["21 października 1988", "1988-10-21", "Polish"],
    ["17. Sept. 2020", "2020-9-17", "German"],
    // near misses
    ["3 йогурт 2001", undefined, "no month"],
    ["1 мама 1980", undefined, "begins like May"],
    ["5 января 1980 рублей", undefined, "another word behind"],
  ])("%s is %s (%s)", (text, date, _note) => {
    expect(shown(text)).toBe(date);
  });
});
