import { describe, expect, it } from "vitest";
import { mentionsOf, namedIn } from "../../src/run/mentions.ts";

describe("a text of somebody else", () => {
  const { tells, without } = mentionsOf([
    "+84912345678",
    "an.nguyen@mail.example.com",
    "079123456789",
    "fb.com/an nguyen",
    "B1234567",
  ]);
  it.each([
    ["gọi 0912345678 buổi tối", "gọi *** buổi tối", "the number as people dial it"],
    ["số mới 0912.345.678", "số mới ***", "dotted"],
    ["(+84) 912 345 678", "", "with the country in brackets, and nothing else"],
    ["0987654321 / 0912345678", "0987654321 / ***", "behind another number"],
    ["0912345678 - 0987654321", "*** - 0987654321", "before another number"],
    ["0084912345678 (vợ)", "*** (vợ)", "dialled from abroad"],
    ["AN.NGUYEN@mail.example.com là vợ", "*** là vợ", "an address in capitals"],
    ["Hỏi an.nguyen@mail.example.com.", "Hỏi ***.", "at the end of a sentence"],
    ["mailto:an.nguyen@mail.example.com", "mailto:***", "behind a link"],
    ["CCCD 079123456789", "CCCD ***", "an id"],
    ["hộ chiếu b1234567, còn hạn", "hộ chiếu ***, còn hạn", "an id with letters"],
    ["xem FB.com/An Nguyen", "xem ***", "several words"],
    ["0912345678", "", "the number alone"],
  ])("%j → %j (%s)", (text, expected) => {
    expect([tells(text), without(text)]).toEqual([true, expected]);
    expect(tells(without(text))).toBe(false);
  });

  it.each([
    ["gọi 0912345679", "a neighbour's number"],
    ["091234567", "a number cut short"],
    ["mã vận đơn 988120912345678", "within a longer number"],
    ["0123456789", "another number that ends like the id"],
    ["dan.nguyen@mail.example.com", "within a longer word"],
    ["an.nguyen@mail.example.com.vn", "within a longer address"],
    ["AB1234567", "within a longer id"],
    ["fb.com/an nguyenthi", "within a longer name"],
    ["thích trà", "nothing of theirs"],
    ["", "nothing at all"],
  ])("leaves %j as it is (%s)", (text) => {
    expect([tells(text), without(text)]).toEqual([false, text]);
  });

  it("mentions nobody where nobody is erased", () => {
    expect(mentionsOf([]).tells("0912345678 an@mail.example.com")).toBe(false);
  });
});

describe("a name in a text of somebody else", () => {
  const named = namedIn(["Nguyễn Văn Ân", "John Smith"]);
  it.each([
    ["vợ anh NGUYEN VAN AN", true, "without accents, in capitals"],
    ["giới thiệu bởi Nguyễn Văn Ân.", true, "at the end"],
    ["c/o John  Smith, 3rd floor", true, "two blanks"],
    ["anh Ân", false, "half a name"],
    ["Nguyễn Văn Anh", false, "a longer name"],
    ["John Smithson", false, "a longer name"],
    ["", false, "nothing"],
  ])("%j → %j (%s)", (text, expected) => expect(named(text)).toBe(expected));
});
