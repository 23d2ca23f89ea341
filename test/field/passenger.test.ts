import { describe, expect, it } from "vitest";
import { parseName } from "../../src/field/name/parse.ts";
import { passengerName } from "../../src/field/name/passenger.ts";

describe("names as airlines write them", () => {
  it.each([
    ["SMITH/JOHN MR", "John Smith", "MR", "family in front, title behind"],
    ["SMITH/JOHNMR", "John Smith", "MR", "no gap"],
    ["O'BRIEN/MARY ANN MRS", "Mary Ann O'Brien", "MRS", "two given names"],
    ["MUELLER/ANNAMS", "Anna Mueller", "MS", "a known given name before MS"],
    ["DE LA CRUZ/JOSE MR", "Jose de la Cruz", "MR", "particles"],
  ])("%s is %s, %s (%s)", (raw, name, title) => {
    const parsed = parseName(raw, "US");
    expect([parsed.name, parsed.title]).toEqual([name, title]);
    expect(parsed.parts.given).not.toContain("/");
  });

  it("keeps what a child is as a remark", () => {
    const { name, note, title } = parseName("SMITH/TOM CHD", "US");
    expect([name, note, title]).toEqual(["Tom Smith", "CHD", ""]);
  });

  it("leaves the family in front where it stands there", () => {
    expect(passengerName("NGUYEN/VAN AN MR", true)).toBe("MR NGUYEN VAN AN");
  });

  it.each([
    ["DANG / THANH TRANG", "Dang Thanh Trang"],
    ["NGUYEN/DUC TAM", "Nguyen Duc Tam"],
    ["Nguyễn / Văn Hùng", "Nguyễn Văn Hùng"],
    ["TRAN / HA", "Tran Ha"],
    ["VU / THANH VIET HUNG", "Vu Thanh Viet Hung"],
  ])("takes %s for one Vietnamese, as in a passport", (raw, name) => {
    const { name: read, note, couple } = parseName(raw, "VN");
    expect([read, note, couple]).toEqual([name, "", false]);
  });

  it.each([
    ["LAN / HUNG", "two given names"],
    ["MAI / LAN", "two given names, though Mai is a family as well"],
    ["MAI / NGUYEN THI LAN", "two people"],
    ["NGUYEN VAN HUNG / TRAN THI LAN", "two people"],
    ["NGUYEN / SHOPEE", "a remark"],
    ["HOP / KHO LANH", "no family"],
  ])("takes no Vietnamese out of %s (%s)", (raw) => {
    expect(passengerName(raw, true)).toBeUndefined();
  });

  it("leaves capitals to each of two people", () => {
    const { name } = parseName("NGUYEN VAN HUNG / TRAN THI LAN", "VN");
    expect(name).toBe("Nguyen Van Hung / Tran Thi Lan");
  });

  it.each([
    ["SMITH/JONES", "two people, or a name without its title"],
    ["Smith/John Mr", "not in capitals: typed by hand"],
    ["WILLIAMS/ADAMS", "a name that ends in MS"],
    ["KHAN/AMR", "a name that ends in MR"],
    ["SMITH/MR", "nobody's given name"],
    ["A/B MR", "no name"],
    ["IN/OUT/MR", "no name either"],
    ["", "nothing"],
  ])("reads no passenger out of %j (%s)", (raw) => {
    expect(passengerName(raw, false)).toBeUndefined();
  });
});
