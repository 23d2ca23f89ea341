import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vnUnits } from "../../src/country/vn/units.ts";
import type { Composed } from "../../src/field/define.ts";
import { postalAddress } from "../../src/field/postal-address.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";

type Cells = Partial<Record<(typeof postalAddress.from)[number], string>>;

function compose(
  cells: Cells,
  country = "VN",
  addressScheme: "keep" | "new" | "both" = "both",
): Composed {
  const parts = Object.fromEntries(
    postalAddress.from.map((field) => [field, cells[field] === undefined ? [] : [cells[field]]]),
  );
  const settings = { ...defaultsOf(FIELD_SETTINGS), addressScheme };
  return postalAddress.compose(parts as never, { country, asOf: "2026-11-22", settings });
}

/** The cells as they stand after composing. */
function after(cells: Cells, composed: Composed): Cells {
  const changed = composed.parts ?? {};
  return Object.fromEntries(
    Object.entries(cells).map(([field, value]) => [field, changed[field]?.[0] ?? value]),
  );
}

describe("ZIP codes get their zeros back where the state says so", () => {
  test.each([
    ["2108", "MA", "02108"],
    ["7102", "NJ", "07102"],
    ["901", "PR", "00901"],
    ["3301", "New Hampshire", "03301"],
    ["8540-1234", "N.J.", "08540-1234"],
    ["6390", "NY", "06390"],
  ])("%s in %s → %s", (zip, state, expected) => {
    const composed = compose({ postal_code: zip, province: state }, "US");
    expect(composed.parts).toEqual({ postal_code: [expected] });
    expect(composed.findings?.map(({ code }) => code)).toEqual(["postal_code/lost-zero"]);
  });
  test.each([
    ["8020", "CO", undefined],
    ["2108", "", "02108"],
    ["2108", "Massachusets", "02108"],
    ["801", "MA", undefined],
  ])("%s in %j stays and is told", (zip, state, suggestion) => {
    const composed = compose({ postal_code: zip, province: state }, "US");
    expect(composed.parts).toEqual({ postal_code: [zip] });
    const args = { value: zip, ...(suggestion === undefined ? {} : { suggestion }) };
    expect(composed.findings).toEqual([{ code: "postal_code/shape", args, field: "postal_code" }]);
  });
  test.each([
    ["02108", "MA", "US"],
    ["80202", "CO", "US"],
    ["2108", "MA", "DE"],
  ])("%s in %s, %s: nothing to say", (zip, state, country) => {
    const composed = compose({ postal_code: zip, province: state }, country);
    expect(composed.parts).toBeUndefined();
    expect(composed.findings ?? []).toEqual([]);
  });
});

const HCM = "Thành phố Hồ Chí Minh";

describe("unit cells are written officially where they are certain", () => {
  const cases: [cells: Cells, expected: Cells, note: string][] = [
    [
      { ward: "P. Ben Nghe", district: "Quận 1", province: HCM },
      { ward: "Phường Bến Nghé", district: "Quận 1", province: HCM },
      "accents from the gazetteer",
    ],
    [
      { ward: "cong vi", district: "ba dinh", province: "Hà Nội" },
      { ward: "Cống Vị", district: "Ba Đình", province: "Hà Nội" },
      "in the column's own style",
    ],
    [
      { ward: "Xa Van Lang", province: "Thái Nguyên" },
      { ward: "Xa Van Lang", province: "Thái Nguyên" },
      "two wards fit: untouched",
    ],
    [
      { ward: "Phường Bến Ngé", district: "Quận 1", province: HCM },
      { ward: "Phường Bến Ngé", district: "Quận 1", province: HCM },
      "a slip is only suggested",
    ],
    [
      { ward: "Phường Thảo Điền", district: "Quận 2", province: HCM },
      { ward: "Phường Thảo Điền", district: "Quận 2", province: HCM },
      "a former district keeps its name",
    ],
    [
      { address: "12 Lê Lợi, P.5, Q.3, TPHCM" },
      { address: "12 Lê Lợi, P.5, Q.3, TPHCM" },
      "free text is not rewritten",
    ],
    [
      { ward: "Phường 5", district: "Quận GV", province: HCM },
      { ward: "Phường 5", district: "Quận Gò Vấp", province: HCM },
      "initials within their province",
    ],
    [
      { district: "Quận BT", province: HCM },
      { district: "Quận BT", province: HCM },
      "initials of two districts",
    ],
    [
      { ward: "Phường 5", district: "Quận BT", province: HCM },
      { ward: "Phường 5", district: "Quận Bình Thạnh", province: HCM },
      "of two districts only one has such a ward",
    ],
    [
      { ward: "5", district: "3", province: HCM },
      { ward: "Phường 5", district: "Quận 3", province: HCM },
      "bare numbers under their district",
    ],
  ];
  test.each(cases)("%j → %j (%s)", (cells, expected) => {
    const composed = compose(cells);
    const once = after(cells, composed);
    expect(once).toEqual(expected);
    expect(after(once, compose(once))).toEqual(expected);
  });
});

describe("converted columns", () => {
  test.each([
    ["Số 5 ngõ 12 phố Huế", "Phố Huế", "Hai Bà Trưng", "Số 5 ngõ 12 phố Huế"],
    ["Số 5 ngõ 12, P. Phố Huế", "Phố Huế", "Hai Bà Trưng", "Số 5 ngõ 12"],
  ])("%s in ward %s keeps its street", (address, ward, district, street) => {
    const made = compose({ address, ward, district, province: "Hà Nội" });
    expect(made.columns?.["new_address"]).toBe(`${street}, Phường Hai Bà Trưng, Thành phố Hà Nội`);
  });

  test("a whole ward converts with its street", () => {
    const { columns } = compose({
      address: "12 Nguyễn Huệ",
      ward: "Phường Bến Nghé",
      district: "Quận 1",
      province: HCM,
    });
    expect(columns).toEqual({
      new_address: `12 Nguyễn Huệ, Phường Sài Gòn, ${HCM}`,
      new_ward: "Phường Sài Gòn",
      new_province: HCM,
      address_scheme: "old",
      address_confidence: "high",
      ward_candidates: "",
    });
  });

  test("a divided ward lists its parts and says so", () => {
    const { columns, findings } = compose({ address: "12 Kim Mã, P. Cống Vị, Q. Ba Đình, Hà Nội" });
    expect(columns?.["address_confidence"]).toBe("low");
    expect(columns?.["ward_candidates"]).toBe("Phường Ngọc Hà / Phường Giảng Võ");
    expect(findings?.map((f) => [f.field, f.code])).toEqual([["address", "address/split-ward"]]);
  });

  test("keep adds nothing, new rewrites what is certain and only that", () => {
    const cells = {
      address: "12 Nguyễn Huệ",
      ward: "Phường Bến Nghé",
      district: "Quận 1",
      province: HCM,
    };
    expect(compose(cells, "VN", "keep").columns).toBeUndefined();
    expect(after(cells, compose(cells, "VN", "new"))).toEqual({
      ...cells,
      ward: "Phường Sài Gòn",
      district: "",
    });
    const line = { address: "12 Lê Lợi, P.5, Q.3, TPHCM" };
    expect(after(line, compose(line, "VN", "new"))).toEqual({
      address: `12 Lê Lợi, Phường Bàn Cờ, ${HCM}`,
    });
    const divided = {
      ward: "Phường Cống Vị",
      district: "Quận Ba Đình",
      province: "Thành phố Hà Nội",
    };
    expect(after(divided, compose(divided, "VN", "new"))).toEqual(divided);
  });
});

describe("contradictions", () => {
  const cases: [cells: Cells, findings: [field: string, code: string, suggestion: unknown][]][] = [
    [{ ward: "Phường Bến Nghé", district: "Quận 1", province: HCM }, []],
    [
      { ward: "Phường Bến Nghé", district: "Quận 3", province: HCM },
      [["ward", "address/ward-not-in-district", "Phường Bến Nghé, Quận 1"]],
    ],
    [
      { ward: "Phường Bến Nghé", district: "Quận 1", province: "Thành phố Hà Nội" },
      [
        ["ward", "address/ward-not-in-district", undefined],
        ["district", "address/district-not-in-province", `Quận 1, ${HCM}`],
      ],
    ],
    [
      { address: "12 Trần Phú", province: "Tỉnh Hà Tây" },
      [["province", "address/province-gone", undefined]],
    ],
    [
      { address: "12 Trần Phú", province: "Xứ Wales" },
      [["province", "address/province-unknown", undefined]],
    ],
    [
      {
        ward: "Phường Phúc Xá",
        district: "Quận Ba Đình",
        province: "Hà Nội",
        postal_code: "70000",
      },
      [["postal_code", "address/postcode-elsewhere", undefined]],
    ],
    [
      {
        ward: "Phường Phúc Xá",
        district: "Quận Ba Đình",
        province: "Hà Nội",
        postal_code: "11100",
      },
      [],
    ],
    [
      {
        address: "12 Ba Cu",
        ward: "Phường 1",
        district: "Vũng Tàu",
        province: HCM,
        postal_code: "78200",
      },
      [],
    ],
  ];
  test.each(cases)("%j", (cells, findings) => {
    expect(compose(cells).findings?.map((f) => [f.field, f.code, f.args?.["suggestion"]])).toEqual(
      findings,
    );
  });
});

describe("matching sees one place behind many spellings", () => {
  const same: [left: Cells, right: Cells][] = [
    [
      { address: "12 Nguyễn Huệ, P. Bến Nghé, Q.1, TP.HCM" },
      { address: "12 Nguyễn Huệ, Phường Sài Gòn, TPHCM" },
    ],
    [
      { address: "12 nguyen hue p ben nghe q1 hcm" },
      {
        house_number: "12",
        address: "Nguyễn Huệ",
        ward: "Bến Nghé",
        district: "1",
        province: "Sài Gòn",
      },
    ],
    [
      { address: "Số 10 ngõ 43 Kim Mã, Phúc Xá, Ba Đình, HN" },
      { address: "43/10 Kim Mã, P. Phúc Xá, Q. Ba Đình, Hà Nội" },
    ],
    [
      { address: "K25/12 Ông Ích Khiêm, Thanh Bình, Hải Châu, Đà Nẵng" },
      { address: "kiệt 25/12 Ông Ích Khiêm, Thanh Bình, Hải Châu, Đà Nẵng" },
    ],
  ];
  test.each(same)("%j = %j", (left, right) => {
    const { comparison } = postalAddress;
    const a = comparison.prepare(compose(left).feature);
    const b = comparison.prepare(compose(right).feature);
    expect(comparison.compare(a, b)).toBe(0);
  });
});

describe("what is not said is not taken as the same", () => {
  const level = (left: string, right: string) => {
    const { comparison } = postalAddress;
    const a = comparison.prepare(compose({ address: left }).feature);
    const b = comparison.prepare(compose({ address: right }).feature);
    return comparison.levels[comparison.compare(a, b)]?.name;
  };
  test.each([
    ["12 Lê Lợi, P.5, Q.3, TPHCM", "12 Lê Lợi, Phường 5, TPHCM", "same-house"],
    ["12 Lê Lợi, P.5, Q.3, TPHCM", "12 Lê Lợi, P.5, Q. Gò Vấp, TPHCM", "near-address"],
    ["12 Lê Lợi, Đà Nẵng", "12 Lê Lợi, Hải Phòng", "different"],
    ["12 Lê Lợi, P.5, Q.3, TPHCM", "14 Lê Lợi, P.5, Q.3, TPHCM", "same-street"],
    ["12 Lê Lợi, P.5, Q.3, TPHCM", "12 Lê Lai, P.5, Q.3, TPHCM", "same-ward"],
    [
      "Thôn 3, Xã Ea Tu, Buôn Ma Thuột, Đắk Lắk",
      "Thôn 4, Xã Ea Tu, Buôn Ma Thuột, Đắk Lắk",
      "same-ward",
    ],
  ])("%s | %s → %s", (left, right, expected) => {
    expect(level(left, right)).toBe(expected);
  });
});

describe("other countries", () => {
  test("Vietnamese rules do not touch them", () => {
    const composed = compose({ address: "1234 S Oak Dr Chicago, IL 60637" }, "US");
    expect(composed.columns).toBeUndefined();
    expect(composed.parts).toBeUndefined();
    expect(composed.feature.split("\u001f")).toEqual([
      "US",
      "IL",
      "chicago",
      "",
      "",
      "s oak dr",
      "1234",
      "60637",
      "",
    ]);
  });
  test("a row's own country cell decides", () => {
    expect(
      compose({ address: "Hauptstr. 12", city: "Berlin", country: "Germany" }).feature,
    ).toContain("DE\u001f");
    expect(
      compose({ address: "12 Lê Lợi, Quận 1, TPHCM", country: "Việt Nam" }, "US").feature,
    ).toContain("VN\u001f79\u001f760");
  });
});

test("all old wards, written officially, convert to all their heirs", () => {
  const official = vnUnits().oldWards.filter((ward) => ward.code !== "");
  let whole = 0;
  for (const ward of official) {
    const { columns } = compose({
      ward: ward.full,
      district: ward.district.full,
      province: ward.district.province.full,
    });
    const place = `${ward.full}, ${ward.district.full}, ${ward.district.province.full}`;
    expect(columns?.["new_ward"], place).toBe(ward.became[0]?.full);
    expect(columns?.["new_province"], place).toBe(ward.became[0]?.province.full);
    if (ward.became.length === 1) {
      whole++;
      expect([columns?.["address_confidence"], columns?.["ward_candidates"]], place).toEqual([
        "high",
        "",
      ]);
    } else {
      expect(columns?.["address_confidence"], place).toBe("low");
      expect(columns?.["ward_candidates"]).toBe(ward.became.map((unit) => unit.full).join(" / "));
    }
  }
  expect(whole).toBe(10_035 - 442);
});

test("no text makes it fail, and no cell comes back empty", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          "P.",
          "Q",
          "1",
          "5",
          "TP",
          "HCM",
          ",",
          " ",
          "(",
          "cũ",
          ")",
          "-",
          "Bến Nghé",
          "Hà Nội",
          "xã",
          "12/3",
          "Vinh",
          "700000",
          "Việt Nam",
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(cell, cell, cell, (address, ward, province) => {
      const cells = { address, ward, province };
      const once = after(cells, compose(cells));
      for (const field of ["address", "ward", "province"] as const) {
        if (cells[field] !== "") expect(once[field]).not.toBe("");
      }
    }),
    { seed: 5, numRuns: 2000 },
  );
});

describe("a province and its district in one cell, as shop programs write them", () => {
  test.each([
    ["Hồ Chí Minh - Quận 1", "Phường Bến Nghé", "Phường Sài Gòn, Thành phố Hồ Chí Minh"],
    ["TP Hồ Chí Minh - Quận 1", "Phường Bến Nghé", "Phường Sài Gòn, Thành phố Hồ Chí Minh"],
    ["TP.HCM - H. Củ Chi", "thị trấn Củ Chi", "Xã Tân An Hội, Thành phố Hồ Chí Minh"],
    ["Hải Châu - Đà Nẵng", "P.Hòa Cường Bắc", "Phường Hòa Cường, Thành phố Đà Nẵng"],
  ])("%s is left as written and read", (district, ward, expected) => {
    const composed = compose({ address: "5 Lê Lợi", district, ward });
    expect(composed.findings ?? []).toEqual([]);
    expect(composed.columns?.["new_address"]).toBe(`5 Lê Lợi, ${expected}`);
    expect(after({ district }, composed)).toEqual({ district });
  });
  test("keeps its province where the cells are converted", () => {
    const cells = { address: "5 Lê Lợi", ward: "Phường Bến Nghé", district: "TP.HCM - Quận 1" };
    expect(after(cells, compose(cells, "VN", "new"))).toEqual({
      address: "5 Lê Lợi",
      ward: "Phường Sài Gòn",
      district: "Thành phố Hồ Chí Minh",
    });
  });
  test("twin: a dash inside one name is no joint", () => {
    const cells = { ward: "Phường Bến Nghé", district: "Q.1", province: "TP.HCM" };
    expect(after(cells, compose(cells)).district).toBe("Quận 1");
    const town = { district: "Phan Rang-Tháp Chàm", province: "Ninh Thuận" };
    expect(after(town, compose(town)).district).toMatch(/^Phan Rang/);
  });
});
