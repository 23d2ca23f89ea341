import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanFullName, cleanNamePart } from "../../src/field/name/clean.ts";

describe("what was typed in mixed case stays", () => {
  test.each([
    ["US", "Maria De La Cruz"],
    ["US", "Maria de la Cruz"],
    ["US", "Jan Van Der Berg"],
    ["US", "Jan van der Berg"],
    ["US", "Tony La Russa"],
    ["US", "Ahmed El Sayed"],
    ["US", "Ahmed el-Sayed"],
    ["US", "Mahmoud abu Rahma"],
    ["US", "Gerald FitzGerald"],
    ["US", "Sean O'neill"],
    ["US", "DJ Khaled"],
    ["US", "JR Smith"],
    ["US", "Robert Smith III"],
    ["US", "TJ McConnell"],
    ["US", "LaToya DuBois"],
    ["US", "John St. Clair"],
    ["VN", "Sơn Tùng M-TP"],
    ["VN", "Nguyễn Văn MTP"],
    ["VN", "Ngọc NT"],
    ["VN", "Maria De La Cruz"],
    ["TR", "İbrahim Işık"],
    ["NL", "IJsbrand van 't Hof"],
    ["IS", "Davíð Oddsson"],
  ])("%s: %s", (country, raw) => {
    expect(cleanFullName(raw, { country })).toMatchObject({ value: raw, status: "ok" });
  });

  test.each([
    "De La Cruz",
    "De la Cruz",
    "de la Cruz",
    "Van Der Berg",
    "van der Berg",
    "DJ",
    "III",
  ])("%s in a column of family names", (raw) => {
    expect(cleanNamePart(raw, { country: "US" })).toMatchObject({ value: raw, status: "ok" });
  });
});

describe("what was typed in one case gets its capitals", () => {
  test.each([
    ["US", "MARIA DE LA CRUZ", "Maria de la Cruz"],
    ["US", "VAN MORRISON", "Van Morrison"],
    ["NL", "JAN VAN DER BERG", "Jan van der Berg"],
    ["US", "Jan VAN DER BERG", "Jan van der Berg"],
    ["US", "Ahmed EL SAYED", "Ahmed El Sayed"],
    ["AE", "MOHAMMED BIN SALMAN AL SAUD", "Mohammed bin Salman Al Saud"],
    ["US", "MOHAMMED AL-SAYED", "Mohammed Al-Sayed"],
    ["US", "JOHN ST. CLAIR", "John St. Clair"],
    ["FR", "JEAN LE GOFF", "Jean Le Goff"],
    ["IT", "MARIO DE LUCA", "Mario De Luca"],
    ["BR", "JOAO DOS SANTOS E SILVA", "Joao dos Santos e Silva"],
    ["ES", "JOSE ORTEGA Y GASSET", "Jose Ortega y Gasset"],
    ["US", "MARY Y SMITH", "Mary Y Smith"],
    ["SG", "LI DA WEI", "Li Da Wei"],
    ["US", "TJ MCCONNELL", "TJ McConnell"],
    ["SG", "NG WEI MING", "Ng Wei Ming"],
    ["US", "MD RAHMAN", "Md Rahman"],
    ["US", "GINA D'ANGELO", "Gina D'Angelo"],
    ["US", "OMAR SA'AD", "Omar Sa'ad"],
    ["US", "robert smith iii", "Robert Smith III"],
    ["TR", "AYŞE YILMAZ", "Ayşe Yılmaz"],
    ["TR", "ibrahim çelik", "İbrahim Çelik"],
    ["DE", "İBRAHİM IŞIK", "İbrahim Işık"],
    ["US", "KIM ISRAEL", "Kim Israel"],
    ["NL", "IJSBRAND BOS", "IJsbrand Bos"],
    ["PK", "IJAZ AHMED", "Ijaz Ahmed"],
    ["VN", "SƠN TÙNG M-TP", "Sơn Tùng M-TP"],
    ["VN", "NG. THỊ LAN", "Ng. Thị Lan"],
    ["VN", "Nguyễn văn AN", "Nguyễn Văn An"],
    ["VN", "Hồ Ngọc HÀ", "Hồ Ngọc Hà"],
  ])("%s: %s becomes %s", (country, raw, value) => {
    expect(cleanFullName(raw, { country }).value).toBe(value);
  });

  test.each([
    ["US", "DE LA CRUZ", "De La Cruz"],
    ["MX", "DE LA CRUZ", "de la Cruz"],
    ["IT", "DELLA ROVERE", "Della Rovere"],
    ["NL", "VAN DER BERG", "van der Berg"],
    ["US", "VAN DYKE", "Van Dyke"],
    ["FR", "LE GOFF", "Le Goff"],
  ])("%s: the family name %s becomes %s", (country, raw, value) => {
    expect(cleanNamePart(raw, { country }).value).toBe(value);
  });
});

test("capitals once put right stay", () => {
  const words = fc.constantFrom(
    ..."DE LA CRUZ van der IŞIK İBRAHİM o'neill SA'AD M-TP TJ y E AL-SAYED MCDONALD IJSBRAND LI da St. ng GROß".split(
      " ",
    ),
  );
  const countries = fc.constantFrom("US", "VN", "TR", "IT", "ES", "BR", "NL", "FR", "ZZ");
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), countries, (list, country) => {
      const once = cleanFullName(list.join(" "), { country }).value;
      expect(cleanFullName(once, { country }).value).toBe(once);
    }),
    { seed: 11, numRuns: 800 },
  );
});
