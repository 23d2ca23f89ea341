import { describe, expect, test } from "vitest";
import { convertVn } from "../../../src/field/address/convert.ts";
import { parseVn } from "../../../src/field/address/parse-vn.ts";

const HCM = "Thành phố Hồ Chí Minh";
const HN = "Thành phố Hà Nội";

function read(text: string): (string | undefined)[] {
  const { street, ward, district, province } = parseVn(text);
  return [street, ward?.full, district?.full, (province?.old ?? province?.next)?.full];
}

type Case = [
  text: string,
  street: string,
  ward: string | undefined,
  district: string | undefined,
  province: string | undefined,
];

describe("reads the units of an address", () => {
  const cases: Case[] = [
    [
      "12 Nguyễn Huệ, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh",
      "12 Nguyễn Huệ",
      "Phường Bến Nghé",
      "Quận 1",
      HCM,
    ],
    ["12 Nguyễn Huệ, P. Bến Nghé, Q.1, TP.HCM", "12 Nguyễn Huệ", "Phường Bến Nghé", "Quận 1", HCM],
    ["123/45/6 Lê Lợi P.5,Q.GV, TPHCM", "123/45/6 Lê Lợi", "Phường 5", "Quận Gò Vấp", HCM],
    ["12 Lê Lợi, F5, Q3, Sài Gòn", "12 Lê Lợi", "Phường 5", "Quận 3", HCM],
    ["12 Lê Lợi, P.05, Q.03, S.Gòn", "12 Lê Lợi", "Phường 5", "Quận 3", HCM],
    ["12 le loi ben nghe quan 1 tp hcm", "12 le loi", "Phường Bến Nghé", "Quận 1", HCM],
    ["12 le loi p ben nghe q1 hcm", "12 le loi", "Phường Bến Nghé", "Quận 1", HCM],
    ["P.BếnNghé,Q1,TP.HồChíMinh", "", "Phường Bến Nghé", "Quận 1", HCM],
    [
      "12 Nguyen Hue St., Ben Nghe Ward, District 1, Ho Chi Minh City, Vietnam",
      "12 Nguyen Hue St.",
      "Phường Bến Nghé",
      "Quận 1",
      HCM,
    ],
    [
      "số 5 đường số 7 kp3 p linh trung tp thu duc tp hcm",
      "số 5 đường số 7 kp3",
      "Phường Linh Trung",
      "Thành phố Thủ Đức",
      HCM,
    ],
    [
      "Chung cư ABC tầng 5, P.12, Q.Bình Thạnh, HCM",
      "Chung cư ABC tầng 5",
      "Phường 12",
      "Quận Bình Thạnh",
      HCM,
    ],
    [
      "K25/12 Ông Ích Khiêm, Thanh Bình, Hải Châu, Đà Nẵng",
      "K25/12 Ông Ích Khiêm",
      "Phường Thanh Bình",
      "Quận Hải Châu",
      "Thành phố Đà Nẵng",
    ],
    [
      "Thôn 3, X. Ea Tu, TP. Buôn Ma Thuột, T. Đắk Lắk",
      "Thôn 3",
      "Xã Ea Tu",
      "Thành phố Buôn Ma Thuột",
      "Tỉnh Đắk Lắk",
    ],
    [
      "thon 3 xa ea tu tp buon ma thuot dac lac",
      "thon 3",
      "Xã Ea Tu",
      "Thành phố Buôn Ma Thuột",
      "Tỉnh Đắk Lắk",
    ],
    ["xóm 5 xã Nghi Kim TP Vinh Nghệ An", "xóm 5", "Xã Nghi Kim", "Thành phố Vinh", "Tỉnh Nghệ An"],
    [
      "KCN Sóng Thần, P. Dĩ An, TP Dĩ An, Bình Dương 750000",
      "KCN Sóng Thần",
      "Phường Dĩ An",
      "Thành phố Dĩ An",
      "Tỉnh Bình Dương",
    ],
    [
      "12 Nguyễn Trãi, P. Vĩnh Ninh, TP Huế, Thừa Thiên Huế",
      "12 Nguyễn Trãi",
      "Phường Vĩnh Ninh",
      "Quận Thuận Hóa",
      "Thành phố Huế",
    ],
    [
      "12 Ba Cu, P.1, TP. Vũng Tàu, BR-VT",
      "12 Ba Cu",
      "Phường 1",
      "Thành phố Vũng Tàu",
      "Tỉnh Bà Rịa - Vũng Tàu",
    ],
    [
      "P. Hòa Bình, Biên Hòa, Đồng Nai",
      "",
      "Phường Hòa Bình",
      "Thành phố Biên Hòa",
      "Tỉnh Đồng Nai",
    ],
    ["Hà Nội - Quận Đống Đa", "", undefined, "Quận Đống Đa", HN],
    [
      "12 Lê Lợi, phường Bến Ngé, quận 1, TP Hồ Chí Min",
      "12 Lê Lợi",
      "Phường Bến Nghé",
      "Quận 1",
      HCM,
    ],
    [
      "12 Lê Lợi, P. Thảo Điền, Q.2, TP.HCM",
      "12 Lê Lợi",
      "Phường Thảo Điền",
      "Thành phố Thủ Đức",
      HCM,
    ],
    ["Đặc khu Phú Quốc, An Giang", "", "Đặc khu Phú Quốc", undefined, "Tỉnh An Giang"],
    [
      "Xã Thạnh Lộc, Huyện Châu Thành, Kiên Giang",
      "",
      "Xã Thạnh Lộc",
      "Huyện Châu Thành",
      "Tỉnh Kiên Giang",
    ],
    ["12 Le Loi, P5Q3 HCM", "12 Le Loi", "Phường 5", "Quận 3", HCM],
    [
      "TP.HCM, Quận 1, Phường Bến Nghé, 12 Nguyễn Du",
      "12 Nguyễn Du",
      "Phường Bến Nghé",
      "Quận 1",
      HCM,
    ],
    ["15/2 Quang Trung phường 8 gò vấp", "15/2 Quang Trung", "Phường 8", "Quận Gò Vấp", HCM],
    ["số 1 Đại Cồ Việt, HBT, Hà Nội", "số 1 Đại Cồ Việt", undefined, "Quận Hai Bà Trưng", HN],
    [
      "thôn Đông, xã Tam Xuân 1, Núi Thành, Quảng Nam",
      "thôn Đông",
      "Xã Tam Xuân I",
      "Huyện Núi Thành",
      "Tỉnh Quảng Nam",
    ],
    [
      "276/17 ngo quyen co linh h.pac nam bac kan",
      "276/17 ngo quyen",
      "Xã Cổ Linh",
      "Huyện Pác Nặm",
      "Tỉnh Bắc Kạn",
    ],
  ];
  test.each(cases)("%s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("stays silent where the text does not say it", () => {
  const cases: Case[] = [
    ["12 Lê Lợi", "12 Lê Lợi", undefined, undefined, undefined],
    ["gần chợ Bến Thành", "gần chợ Bến Thành", undefined, undefined, undefined],
    ["5 Lê Lợi, TP Vinh, Nghệ An", "5 Lê Lợi", undefined, "Thành phố Vinh", "Tỉnh Nghệ An"],
    ["12 đường Hà Nội, TP Huế", "12 đường Hà Nội", undefined, undefined, "Thành phố Huế"],
    ["Ward 5, Dist. 1, HCMC", "Ward 5", undefined, "Quận 1", HCM],
    [
      "12 Trần Phú, Hà Đông, Hà Tây",
      "12 Trần Phú, Hà Đông, Hà Tây",
      undefined,
      undefined,
      undefined,
    ],
    ["Xa Van Lang, Thai Nguyen", "", undefined, undefined, "Tỉnh Thái Nguyên"],
    ["12 Trần Hưng Đạo, Hoàn Kiếm, Hà Nội", "12 Trần Hưng Đạo", undefined, "Quận Hoàn Kiếm", HN],
    ["12 tran hung dao hoan kiem ha noi", "12 tran hung dao", undefined, "Quận Hoàn Kiếm", HN],
    [
      "12 Nguyễn Thị Minh Khai, Hai Bà Trưng, Hà Nội",
      "12 Nguyễn Thị Minh Khai",
      undefined,
      "Quận Hai Bà Trưng",
      HN,
    ],
    [
      "12 nguyen thi minh khai hai ba trung ha noi",
      "12 nguyen thi minh khai",
      undefined,
      "Quận Hai Bà Trưng",
      HN,
    ],
    [
      "P.502 CT1 KĐT Mỹ Đình, Nam Từ Liêm, HN",
      "P.502 CT1 KĐT Mỹ Đình",
      undefined,
      "Quận Nam Từ Liêm",
      HN,
    ],
    ["Huyện Chợ Mới, An Giang", "", undefined, "Huyện Chợ Mới", "Tỉnh An Giang"],
  ];
  test.each(cases)("%s", (text, street, ward, district, province) => {
    const got = read(text);
    expect([got[1], got[3]]).toEqual([ward, province]);
    if (district !== undefined) expect(got[2]).toBe(district);
    if (ward === undefined && street !== "") expect(got[0]).toContain(street);
  });
});

describe("tells the scheme and converts", () => {
  const cases: [
    text: string,
    scheme: string,
    ward: string | undefined,
    province: string | undefined,
    confidence: string,
    candidates: number,
  ][] = [
    ["12 Nguyễn Huệ, Phường Bến Nghé, Quận 1, TP.HCM", "old", "Phường Sài Gòn", HCM, "high", 1],
    ["12 Nguyễn Huệ, Phường Sài Gòn, TP.HCM", "new", "Phường Sài Gòn", HCM, "high", 1],
    ["12 Lê Lợi, Phường Sài Gòn, Quận 1, TP.HCM", "hybrid", "Phường Sài Gòn", HCM, "high", 1],
    ["12 Lê Lợi, P. An Bình, Dĩ An, TP.HCM", "hybrid", "Phường Dĩ An", HCM, "high", 1],
    ["Phường Cống Vị, Ba Đình, Hà Nội", "old", "Phường Ngọc Hà", HN, "low", 2],
    ["Phường 13, Gò Vấp, TP.HCM", "old", "Phường An Hội Tây", HCM, "low", 2],
    ["Xã Văn Lang, Tỉnh Thái Nguyên", "new", "Xã Văn Lang", "Tỉnh Thái Nguyên", "high", 1],
    ["Xã Văn Lăng, Tỉnh Thái Nguyên", "new", "Xã Văn Lăng", "Tỉnh Thái Nguyên", "high", 1],
    ["Xa Van Lang, Thai Nguyen", "unknown", undefined, "Tỉnh Thái Nguyên", "low", 2],
    ["Phường Bến Thành (mới), TP.HCM", "new", "Phường Bến Thành", HCM, "high", 1],
    ["Dương Đông, Phú Quốc, Kiên Giang", "old", "Đặc khu Phú Quốc", "Tỉnh An Giang", "high", 1],
    ["5 Lê Văn Sỹ, P.6, Q.3, TP.HCM", "old", "Phường Xuân Hòa", HCM, "high", 1],
    ["P. Bình An, Quận 2, TP.HCM", "old", "Phường An Khánh", HCM, "high", 1],
    ["Phường Thảo Điền, Q2, TP.HCM", "old", "Phường An Khánh", HCM, "high", 1],
    ["Phường Phước Long A, Q.9, HCM", "old", "Phường Phước Long", HCM, "high", 1],
    ["Phường Linh Đông, Quận Thủ Đức, HCM", "old", "Phường Thủ Đức", HCM, "low", 2],
    ["Xã Nghi Xuân, Nghi Lộc, Nghệ An", "old", "Phường Vinh Lộc", "Tỉnh Nghệ An", "high", 1],
    ["Lê Lợi, TP Qui Nhơn, Bình Định", "old", "Phường Quy Nhơn", "Tỉnh Gia Lai", "high", 1],
    ["Vĩ Dạ, TP Huế, Thừa Thiên Huế", "old", "Phường Vỹ Dạ", "Thành phố Huế", "high", 1],
    ["Huyện Côn Đảo, Bà Rịa - Vũng Tàu", "old", "Đặc khu Côn Đảo", HCM, "high", 1],
  ];
  test.each(cases)("%s", (text, scheme, ward, province, confidence, candidates) => {
    const address = parseVn(text);
    const converted = convertVn(address);
    expect([
      address.scheme,
      converted.ward?.full,
      converted.province?.full,
      converted.confidence,
      converted.candidates.length,
    ]).toEqual([scheme, ward, province, confidence, candidates]);
  });
});

describe("finds contradictions", () => {
  const cases: [text: string, problems: [kind: string, text: string, suggestion: string][]][] = [
    ["12 Lê Lợi, P. Bến Nghé, Quận 1, TP.HCM", []],
    [
      "12 Lê Lợi, P. Bến Nghé, Quận 3, TP.HCM",
      [["ward-not-in-district", "P. Bến Nghé", "Phường Bến Nghé, Quận 1"]],
    ],
    [
      "12 Lê Lợi, phường Bến Ngé, Quận 1, TP.HCM",
      [["misspelt", "phường Bến Ngé", "Phường Bến Nghé"]],
    ],
    ["12 Trần Phú, Hà Đông, Hà Tây", [["province-gone", "Hà Tây", ""]]],
    ["Xã Hà Tây, Huyện Chư Păh, Gia Lai", []],
  ];
  test.each(cases)("%s", (text, problems) => {
    expect(parseVn(text).problems.map((p) => [p.kind, p.text, p.suggestion])).toEqual(problems);
  });
});

describe("what people add behind an address is no part of its units, and not lost", () => {
  const HUE = "Thành phố Huế";
  const cases: Case[] = [
    [
      "15 Láng Hạ, Q. Đống Đa, HN - gần ngã tư",
      "15 Láng Hạ, gần ngã tư",
      undefined,
      "Quận Đống Đa",
      HN,
    ],
    [
      "15 Láng Hạ, Q. Đống Đa, HN, sau lưng bưu điện",
      "15 Láng Hạ, sau lưng bưu điện",
      undefined,
      "Quận Đống Đa",
      HN,
    ],
    [
      "9 Nguyễn Khánh Toàn, Quan Hoa, Cầu Giấy, HN (đối diện trường)",
      "9 Nguyễn Khánh Toàn, (đối diện trường)",
      "Phường Quan Hoa",
      "Quận Cầu Giấy",
      HN,
    ],
    [
      "45 hai ba trung p ben nghe q1 tphcm (giao gio hanh chinh)",
      "45 hai ba trung, (giao gio hanh chinh)",
      "Phường Bến Nghé",
      "Quận 1",
      HCM,
    ],
    ["P. Thuận An, TPHCM (Bình Dương cũ)", "(Bình Dương cũ)", "Phường Thuận An", undefined, HCM],
    [
      "15 Nguyễn Trãi, P. Hạnh Thông, TPHCM (cũ: P5, Gò Vấp)",
      "15 Nguyễn Trãi, (cũ: P5, Gò Vấp)",
      "Phường Hạnh Thông",
      undefined,
      HCM,
    ],
    [
      "HCM - Q.Tân Bình - P.15 - 12 Phan Huy Ích",
      "12 Phan Huy Ích",
      "Phường 15",
      "Quận Tân Bình",
      HCM,
    ],
    ["P. Sài Gòn (mới), TP.HCM", "", "Phường Sài Gòn", undefined, HCM],
    ["kiệt 7 Hồ Đắc Di, An Cựu, Huế", "kiệt 7 Hồ Đắc Di", "Phường An Cựu", undefined, HUE],
  ];
  test.each(cases)("%s", (text, ...parts) => expect(read(text)).toEqual(parts));
});

describe("short names of districts, and cities of a province's name", () => {
  const cases: Case[] = [
    [
      "123 Trương Công Định, P3, VT, BRVT",
      "123 Trương Công Định",
      "Phường 3",
      "Thành phố Vũng Tàu",
      "Tỉnh Bà Rịa - Vũng Tàu",
    ],
    [
      "12 Lê Hồng Phong, Phước Hải, NT, KH",
      "12 Lê Hồng Phong",
      "Phường Phước Hải",
      "Thành phố Nha Trang",
      "Tỉnh Khánh Hòa",
    ],
    [
      "56 Phạm Văn Thuận, P. Tam Hòa, BH, ĐN",
      "56 Phạm Văn Thuận",
      "Phường Tam Hòa",
      "Thành phố Biên Hòa",
      "Tỉnh Đồng Nai",
    ],
    [
      "SN 56 Tống Duy Tân, Lam Sơn, TP. Thanh Hoá",
      "SN 56 Tống Duy Tân",
      "Phường Lam Sơn",
      "Thành phố Thanh Hóa",
      "Tỉnh Thanh Hóa",
    ],
    [
      "SN 56 Tống Duy Tân, Lam Sơn, Thanh Hoá",
      "SN 56 Tống Duy Tân",
      "Xã Lam Sơn",
      undefined,
      "Tỉnh Thanh Hóa",
    ],
    [
      "KDC 91B, An Khánh, Ninh Kiều, CT",
      "KDC 91B",
      "Phường An Khánh",
      "Quận Ninh Kiều",
      "Thành phố Cần Thơ",
    ],
    [
      "ngõ 91, An Khánh, Ninh Kiều, CT",
      "ngõ 91, An Khánh",
      undefined,
      "Quận Ninh Kiều",
      "Thành phố Cần Thơ",
    ],
    ["P.2, TT, TP.HCM", "P.2, TT", undefined, undefined, HCM],
  ];
  test.each(cases)("%s", (text, ...parts) => expect(read(text)).toEqual(parts));
});
