import { describe, expect, it } from "vitest";
import { birthDate } from "../../../src/field/birth-date.ts";
import { lastPurchase } from "../../../src/field/dates.ts";
import { brief, cleanWith } from "../clean-with.ts";

const days = { "15/03/2020": 1, "20/04/2021": 1, "13/12/2022": 1 };

describe("dates of other calendars", () => {
  it.each([
    ["令和5年3月1日", "2023-03-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["昭和60年1月2日", "1985-01-02"],
    ["2023年5月3日", "2023-05-03"],
    ["2023年5月3日（水）", "2023-05-03"],
    ["2023/5/3(水)", "2023-05-03"],
    ["2023년 5월 3일", "2023-05-03"],
    ["3 พ.ค. 2566", "2023-05-03"],
    ["3 พฤษภาคม 2566", "2023-05-03"],
    ["٢٠٢٣/٠٥/٠٣", "2023-05-03"],
    ["๐๓/๐๕/๒๐๒๓", "2023-05-03"],
    ["０３／０５／２０２３", "2023-05-03"],
  ])("%s is %s", (raw, day) => {
    expect(brief(cleanWith(lastPurchase, raw, { column: days }))).toEqual(["ok", day]);
  });

  it.each([
    ["平成31年5月1日", "date/impossible", "the era was over"],
    ["令和5年2月30日", "date/impossible", "no such day"],
    ["R5.3.1", "date/not-a-date", "one alone may be a code"],
    ["2023-W18-3", "date/not-a-date", "a week"],
    ["2023年", "date/partial", "a year is kept as one"],
  ])("%s: %s, %s", (raw, code) => {
    expect(cleanWith(lastPurchase, raw, { column: days }).findings?.map((f) => f.code)).toEqual([
      code,
    ]);
  });

  it("takes initials of eras where the whole column has them", () => {
    const column = { "R5.3.2": 1, "H31.4.30": 1, "S60.1.2": 1 };
    expect(cleanWith(birthDate, "H2.3.1", { column }).value).toBe("1990-03-01");
    expect(cleanWith(birthDate, "R5.3.1", { country: "JP" }).value).toBe("2023-03-01");
  });

  it("takes Buddhist years where the whole column has them, and only there", () => {
    const column = { "03/05/2566": 1, "14/02/2565": 1, "29/02/2567": 1 };
    expect(brief(cleanWith(lastPurchase, "03/05/2566", { column }))).toEqual([
      "fixed",
      "2023-05-03",
      "date/buddhist-year",
    ]);
    // A leap day by the common year, none by the Buddhist number.
    expect(cleanWith(lastPurchase, "29/02/2567", { column }).value).toBe("2024-02-29");
    expect(brief(cleanWith(lastPurchase, "03/05/2566", { column: days }))).toEqual([
      "suspect",
      "2566-05-03",
      "date/future",
    ]);
    expect(cleanWith(lastPurchase, "03/05/2566", { country: "TH" }).value).toBe("2023-05-03");
    // Two may be slips of the keyboard.
    const two = { "14/02/2565": 1 };
    expect(cleanWith(lastPurchase, "03/05/2566", { column: two }).value).toBe("2566-05-03");
  });
});

describe("words beside a date", () => {
  it.each([
    ["17/09/1990 (theo CCCD)", "1990-09-17", "theo CCCD"],
    ["01/02/2023 - gia hạn", "2023-02-01", "gia hạn"],
    ["2023-02-01: khách quay lại", "2023-02-01", "khách quay lại"],
    ["17.09.1990 laut Ausweis", "1990-09-17", "laut Ausweis"],
  ])("%s", (raw, day, note) => {
    const cleaned = cleanWith(birthDate, raw, { column: days });
    expect(brief(cleaned)).toEqual(["fixed", day, "date/note"]);
    expect(cleaned.extras).toEqual({ note });
  });

  it.each([
    ["01/02/1983 - khai sinh 1984", "date/not-a-date"],
    ["15/03/2020 hoặc 16/03/2020", "date/not-a-date"],
    ["15/03/2020 đến nay", "date/not-a-date"],
    ["17/09/1990 ÂL", "date/lunar"],
    ["32/09/1990 (theo CCCD)", "date/impossible"],
    ["đầu năm 2023", "date/vague"],
    ["khoảng 2020", "date/vague"],
    ["khoảng 15/03/2020", "date/vague"],
    ["~2020", "date/vague"],
    ["17/09/1990?", "date/vague"],
    ["early 2020", "date/vague"],
    ["Ende 2020", "date/vague"],
    ["hôm qua", "date/not-a-date"],
  ])("%s stays as written: %s", (raw, code) => {
    const cleaned = cleanWith(lastPurchase, raw, { column: days });
    expect([cleaned.value, cleaned.findings?.map((f) => f.code), cleaned.extras]).toEqual([
      raw,
      [code],
      undefined,
    ]);
  });
});
