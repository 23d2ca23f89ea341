import { describe, expect, test } from "vitest";
import { vnStreet } from "../../../src/field/address/vn-street.ts";

describe("street parts as keys", () => {
  const cases: [text: string, number: string, street: string, unit: string][] = [
    ["12 Nguyễn Huệ", "12", "nguyen hue", ""],
    ["Số 12 đường Nguyễn Huệ", "12", "nguyen hue", ""],
    ["123/45/6 Lê Lợi", "123/45/6", "le loi", ""],
    ["12A Lê Lợi", "12a", "le loi", ""],
    ["Số 10 ngõ 43 ngách 43/3 Thổ Quan", "43/3/10", "tho quan", ""],
    ["hẻm 12 Quang Trung", "12", "quang trung", ""],
    ["K25/12 Ông Ích Khiêm", "25/12", "ong ich khiem", ""],
    ["kiệt 25/12 Ông Ích Khiêm", "25/12", "ong ich khiem", ""],
    ["đường số 7", "", "7", ""],
    ["số 5 đường số 7", "5", "7", ""],
    ["đường 3/2", "", "3/2", ""],
    ["Số 1, đường 30/4", "1", "30/4", ""],
    ["Tòa nhà Landmark 81, 720A Điện Biên Phủ", "720a", "dien bien phu", "toa landmark 81"],
    ["Phòng 502, 12 Lê Lợi", "12", "le loi", "502"],
    ["Lô B12 KCN Long Hậu", "", "kcn long hau", "b12"],
    ["Tổ 5, khu phố 3", "", "to 5 khupho 3", ""],
    ["Tổ 5, khu phố 3, 12 Lê Lợi", "12", "le loi", ""],
    ["Thôn 3", "", "thon 3", ""],
    ["12 Nguyễn Du, đối diện Dinh Độc Lập", "12", "nguyen du", ""],
    ["12 Ngô Quyền", "12", "ngo quyen", ""],
    ["", "", "", ""],
  ];
  test.each(cases)("%s", (text, ...expected) => {
    const { number, street, unit } = vnStreet(text);
    expect([number, street, unit]).toEqual(expected);
  });
});
