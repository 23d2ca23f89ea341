import { describe, expect, it } from "vitest";
import { takeContacts } from "../../../src/field/contact/take-contacts.ts";

type Case = readonly [
  text: string,
  rest: string,
  elsewhere: Record<string, string[]>,
  note?: string,
];

const phone = (...numbers: string[]): Record<string, string[]> => ({ phone: numbers });
const email = (...mails: string[]): Record<string, string[]> => ({ email: mails });

const TAKEN: readonly Case[] = [
  ["chị Lan 0912345678", "chị Lan", phone("0912345678")],
  ["Nguyễn Văn A - 0987654329", "Nguyễn Văn A", phone("0987654329")],
  ["Lan (0912.345.678)", "Lan", phone("0912.345.678")],
  ["Lan (SĐT: 0912 345 678)", "Lan", phone("0912 345 678")],
  ["Lan sđt 0912-345-678, Q7", "Lan, Q7", phone("0912-345-678")],
  ["Lan 0912345678/0987654329", "Lan", phone("0912345678", "0987654329")],
  ["Lan 0912 345 678 0987 654 329", "Lan", phone("0912 345 678", "0987 654 329")],
  ["Lan 0912 345 678 - 0987 654 329", "Lan", phone("0912 345 678", "0987 654 329")],
  ["0912345678 (chị Lan)", "chị Lan", phone("0912345678")],
  ["Lan (Q.7) 0912345678", "Lan (Q.7)", phone("0912345678")],
  ["Lan quận 7 0912345678", "Lan quận 7", phone("0912345678")],
  ["Hùng0912345678", "Hùng", phone("0912345678")],
  ["Lan (VIP) +84 912 345 678", "Lan (VIP)", phone("+84 912 345 678")],
  ["Lan zalo: 0912345678", "Lan", phone("0912345678"), "zalo"],
  ["Trần B 01691234567", "Trần B", phone("01691234567")],
  ["Công ty An Phát - 028 3822 1234", "Công ty An Phát", phone("028 3822 1234")],
  [
    "12 Lê Lợi, P. Bến Nghé, Q1 (ĐT: 0912345678)",
    "12 Lê Lợi, P. Bến Nghé, Q1",
    phone("0912345678"),
  ],
  ["0912345678 - 12 Lê Lợi, Q1", "12 Lê Lợi, Q1", phone("0912345678")],
  ["Nguyễn Lan <lan@gmail.com>", "Nguyễn Lan", email("lan@gmail.com")],
  ["Lan, email: lan.t@congty.vn", "Lan", email("lan.t@congty.vn")],
  ["Lan, lan@gmail.com, 0912345678", "Lan", { phone: ["0912345678"], email: ["lan@gmail.com"] }],
];

const LEFT: readonly (readonly [text: string, note: string])[] = [
  ["Nguyễn Thị Lan", "nothing in it"],
  ["12 Lê Lợi, Q1, TP.HCM 700000", "house number and postal code"],
  ["Nguyễn Văn A 123456789", "nine digits: an identity card"],
  ["Nguyễn Văn A 351234567", "the same, as long as a mobile number without its zero"],
  ["Nguyễn Văn A 079123456789", "twelve digits: a citizen id"],
  ["Lan 079 123 456 789", "the same in groups"],
  ["Cty ABC MST 0912345678", "said to be a tax code"],
  ["Lan STK: 0912345678", "said to be an account"],
  ["KH0912345678", "a code"],
  ["Lan 0900000000", "made up"],
  ["Lan 0511234567", "nobody's range"],
  ["Lan 0912 345 678 901", "longer than a number"],
  ["Lan 02838221234 ext 12", "the extension would be lost"],
  ["Lan - em gái Hoa 0912345678", "somebody else's"],
  ["Lan (mẹ bé Na 0912345678)", "somebody else's"],
  ["phường 7 0912345", "too short"],
  ["nguyễn.lan@", "no address"],
];

describe("takes numbers and addresses out of other cells", () => {
  it.each(TAKEN.map(([text, ...what]) => [text, what] as const))("%s", (text, what) => {
    const [rest, elsewhere, note = ""] = what;
    expect(takeContacts(text, "VN")).toEqual({ text: rest, elsewhere, note });
  });

  it.each(LEFT)("leaves %s: %s", (text) => {
    expect(takeContacts(text, "VN")).toBeUndefined();
  });

  it("goes by the numbers of the country", () => {
    expect(takeContacts("John Smith (415) 555-2671", "US")?.elsewhere).toEqual(
      phone("(415) 555-2671"),
    );
    expect(takeContacts("John Smith 4155552671", "US")).toBeUndefined();
    expect(takeContacts("Hans Müller 0171/1234567", "DE")?.elsewhere).toEqual(
      phone("0171/1234567"),
    );
    expect(takeContacts("Hans Müller 0171 1234567", "ZZ")).toBeUndefined();
    expect(takeContacts("Hans Müller +49 171 1234567", "ZZ")?.text).toBe("Hans Müller");
  });

  it("takes nothing twice", () => {
    for (const [, rest] of TAKEN) expect(takeContacts(rest, "VN")).toBeUndefined();
  });
});
