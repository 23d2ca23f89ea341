/**
 * Vietnam's personal id of 12 digits (Decree 137/2015/NĐ-CP, Circular 07/2016/TT-BCA): place of birth registration,
 * century and sex, year of birth, six random digits. Place codes are those of the 63 provinces of 2016 and stay with
 * the person.
 */
const PROVINCES: ReadonlyMap<string, string> = new Map(
  `001 Hà Nội|002 Hà Giang|004 Cao Bằng|006 Bắc Kạn|008 Tuyên Quang|010 Lào Cai|011 Điện Biên|012 Lai Châu|014 Sơn La
015 Yên Bái|017 Hòa Bình|019 Thái Nguyên|020 Lạng Sơn|022 Quảng Ninh|024 Bắc Giang|025 Phú Thọ|026 Vĩnh Phúc
027 Bắc Ninh|030 Hải Dương|031 Hải Phòng|033 Hưng Yên|034 Thái Bình|035 Hà Nam|036 Nam Định|037 Ninh Bình|038 Thanh Hóa
040 Nghệ An|042 Hà Tĩnh|044 Quảng Bình|045 Quảng Trị|046 Thừa Thiên Huế|048 Đà Nẵng|049 Quảng Nam|051 Quảng Ngãi
052 Bình Định|054 Phú Yên|056 Khánh Hòa|058 Ninh Thuận|060 Bình Thuận|062 Kon Tum|064 Gia Lai|066 Đắk Lắk|067 Đắk Nông
068 Lâm Đồng|070 Bình Phước|072 Tây Ninh|074 Bình Dương|075 Đồng Nai|077 Bà Rịa - Vũng Tàu|079 Hồ Chí Minh|080 Long An
082 Tiền Giang|083 Bến Tre|084 Trà Vinh|086 Vĩnh Long|087 Đồng Tháp|089 An Giang|091 Kiên Giang|092 Cần Thơ
093 Hậu Giang|094 Sóc Trăng|095 Bạc Liêu|096 Cà Mau`
    .split(/[|\n]/)
    .map((entry) => [entry.slice(0, 3), entry.slice(4)] as const),
);

/** What a personal id says about its holder. */
export interface CitizenId {
  /** The twelve digits. */
  readonly digits: string;
  /** Code of the place of birth registration, `087`. */
  readonly place: string;
  /** Province of 2016 of that code; undefined for codes of other countries and unknown ones. */
  readonly province: string | undefined;
  readonly sex: "male" | "female";
  readonly birthYear: number;
}

/** Reads a personal id of twelve digits, separators allowed; undefined for texts that are none by their form. */
export function readCitizenId(text: string): CitizenId | undefined {
  const digits = text.replaceAll(/[\s.-]/g, "");
  if (!/^\d{12}$/.test(digits)) return undefined;
  const place = digits.slice(0, 3);
  const century = Number(digits[3]);
  return {
    digits,
    place,
    province: PROVINCES.get(place),
    sex: century % 2 === 0 ? "male" : "female",
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6)),
  };
}
