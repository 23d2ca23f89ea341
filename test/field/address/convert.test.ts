import { describe, expect, it } from "vitest";
import { composeVn } from "../../../src/field/address/compose-vn.ts";

const none = {
  house: "",
  address: "",
  ward: "",
  district: "",
  city: "",
  province: "",
  postcode: "",
};

describe("a ward the address leaves open", () => {
  it.each([
    ["Yên Viên", "Gia Lâm", "Hà Nội", "Xã Phù Đổng", "commune and town became one unit"],
    ["Hát Lót", "Mai Sơn", "Sơn La", "Xã Mai Sơn", "commune and town became one unit"],
    ["Mường Tè", "Mường Tè", "Lai Châu", "", "they became two units"],
  ])("%s, %s, %s → %s: %s", (ward, district, province, now) => {
    const { address, converted, findings } = composeVn({ ...none, ward, district, province });
    expect(address.ward).toBeUndefined();
    expect(converted.ward?.full ?? "").toBe(now);
    expect(converted.confidence).toBe(now === "" ? "low" : "medium");
    expect(findings.map(({ code }) => code)).toEqual(["address/ward-ambiguous"]);
  });
});
