import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { companyName } from "../../src/comparison/company.ts";
import { parseCompany } from "../../src/country/names/company-name.ts";

function level(left: string, right: string): string | undefined {
  const [a, b] = [left, right].map((name) => companyName.prepare(name));
  if (a === undefined || b === undefined) return undefined;
  const there = companyName.compare(a, b);
  expect(companyName.compare(b, a), "symmetric").toBe(there);
  return companyName.levels[there]?.name;
}

test.each([
  ["Công ty TNHH Thương mại Dịch vụ An Phát", "Cty TNHH TM DV An Phát", "exact"],
  ["CÔNG TY TNHH MTV AN PHÁT", "Công ty trách nhiệm hữu hạn một thành viên An Phát", "exact"],
  ["Công ty TNHH An Phát", "An Phat Co., Ltd", "exact"],
  ["Công ty CP An Phát", "CTCP An Phát", "exact"],
  ["Müller GmbH", "Mueller GmbH", "near"],
  ["Acme Inc.", "ACME Incorporated", "exact"],
  ["Công ty TNHH An Phát", "An Phát", "form-missing"],
  ["Acme Ltd", "Acme", "form-missing"],
  ["Acme LLC", "Acme Ltd", "form-missing"],
  ["Công ty TNHH XD An Phát", "Công ty TNHH An Phát", "part"],
  ["Công ty TNHH An Phát", "Công ty TNHH An Phát Đạt", "part"],
  ["Công ty TNHH An Phát", "Công ty TNHH An Phátt", "near"],
  ["Công ty TNHH An Phát", "Công ty CP An Phát", "form-differs"],
  ["Atlas Foods Sp. z o.o.", "ATLAS FOODS Spółka z o.o.", "exact"],
  ["Atlas Foods Sp. z o.o.", "Atlas Foods S.A.", "form-differs"],
  ["Acme GmbH", "Acme Holding GmbH", "sister"],
  ["Acme GmbH", "Acme Immobilien GmbH", "sister"],
  ["Acme Holding GmbH", "ACME Holding", "form-missing"],
  ["Acme Real Estate LLC", "Acme LLC", "sister"],
  ["Acme Estate LLC", "Acme LLC", "part"],
  ["Công ty TNHH An Phát", "Chi nhánh Công ty TNHH An Phát", "branch"],
  ["Công ty TNHH An Phát", "Công ty TNHH An Phát - Chi nhánh Hà Nội", "branch"],
  ["Công ty TNHH An Phát", "CN Công ty TNHH An Phát", "branch"],
  ["Công ty TNHH An Phát", "Công ty TNHH An Phát - CN Hà Nội", "branch"],
  ["Công ty TNHH An Phát", "Công ty TNHH CN An Phát", "part"],
  ["Công ty TNHH Hưng Phát", "Công ty TNHH Hùng Phát", "similar"],
  ["Công ty TNHH An Phát", "Công ty TNHH Bình Minh", "different"],
  ["Vạn Á", "Van A", "exact"],
  ["Nhà thuốc Minh Châu", "NT Minh Châu", "exact"],
  ["Quầy thuốc Khoa", "QT Khoa", "exact"],
  ["Công ty TNHH NT Minh Châu", "Nhà thuốc Minh Châu", "different"],
  ["Công ty TNHH Dược phẩm Thiên Ân", "Cty TNHH DP Thiên Ân", "exact"],
  ["Nhà thuốc Minh Châu 1", "Nhà thuốc Minh Châu 2", "different"],
  ["Nhà thuốc Minh Châu 1", "NT Minh Châu 1", "exact"],
  ["Nhà thuốc Minh Châu 1", "Nhà thuốc Minh Châu", "part"],
  ["Hotel Bel-Air", "Bel-Air Hotel", "part"],
  ["A-1 Plumbing Inc.", "A-1 Plumbing Inc. (The)", "exact"],
  ["Hedgerose Inn", "Hedgerose Inn, The", "exact"],
  ["Hedgerose Inn", "Hedgerose Inn (Theale)", "part"],
  ["WEG Weserstr. 163", "Wohnungseigentümergemeinschaft Weserstraße 163", "exact"],
  ["WEG Weserstr. 163", "WEG Weserstr. 12", "different"],
  ["WEG Torstraße 74", "Erbengemeinschaft Torstraße 74", "form-differs"],
  ["The Hedgerose Inn", "Hedgerose Inn the", "part"],
])("%s / %s: %s", (left, right, expected) => {
  expect(level(left, right)).toBe(expected);
});

test.each([
  ["Công ty TNHH MTV TM & DV An Phát", "tnhh", "thuong mai dich vu an phat", false],
  ["CTCP Đầu tư XD Hòa Bình", "cp", "dau tu xay dung hoa binh", false],
  ["DNTN Kim Ngân", "dntn", "kim ngan", false],
  ["HKD Nguyễn Văn A", "hkd", "nguyen van a", false],
  ["Chi nhánh Công ty CP FPT", "cp", "fpt", true],
  ["CN DNTN Vận tải Phúc", "dntn", "van tai phuc", true],
  ["CN. Cty CP FPT", "cp", "fpt", true],
  ["Tạp hóa Lan (CN 2)", "", "tap hoa lan", true],
  ["CN Nguyễn Văn An", "", "cong nghe nguyen van an", false],
  ["Atlas Foods Sp. z o.o.", "spzoo", "atlas foods", false],
  ["Atlas Foods Spółka z o.o.", "spzoo", "atlas foods", false],
  ["Atlas Foods Sp. k.", "spk", "atlas foods", false],
  ["Novák s.r.o.", "sro", "novak", false],
  ["Talleres Ruiz, S.L.", "sl", "talleres ruiz", false],
  ["Grupo Norte S.A. de C.V.", "sa", "grupo norte", false],
  ["Balaji Traders Pvt. Ltd.", "ltd", "balaji traders", false],
  ["ООО Ромашка", "ooo", "ромашка", false],
  ["Anna Doo", "", "anna doo", false],
  ["Motorola, Inc.", "corp", "motorola", false],
  ["Siemens AG", "ag", "siemens", false],
  ["SIEMENS AG", "", "siemens ag", false],
  ["Nguyễn Thị Cơ", "", "nguyen thi co", false],
  ["TNHH", "", "tnhh", false],
] as const)("%s has form %s and own name %s", (text, form, own, branch) => {
  const parts = parseCompany(text);
  expect([parts.form, parts.plain.join(" "), parts.branch]).toStrictEqual([form, own, branch]);
});

describe("laws", () => {
  const words = fc.constantFrom(
    "Công",
    "ty",
    "TNHH",
    "CP",
    "An",
    "Phát",
    "Phat",
    "TM",
    "DV",
    "Chi",
    "nhánh",
    "GmbH",
    "AG",
    "&",
    "Acme",
    "Ltd",
    "Hưng",
    "Hùng",
  );
  const names = fc.array(words, { minLength: 1, maxLength: 7 }).map((w) => w.join(" "));
  test("symmetric, equal to itself, never without a name", () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const [a, b] = [companyName.prepare(one), companyName.prepare(other)];
        if (a === undefined || b === undefined) return;
        expect(a.own).not.toBe("");
        expect(companyName.compare(a, a)).toBe(0);
        expect(companyName.compare(a, b)).toBe(companyName.compare(b, a));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});
