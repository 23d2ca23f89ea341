import type { Dice } from "../dice.ts";
import type { VietnameseName } from "./customer.ts";

const FORMS = [
  "Công ty TNHH",
  "Công ty TNHH",
  "Công ty TNHH MTV",
  "Công ty Cổ phần",
  "Công ty CP",
  "DNTN",
  "Hộ kinh doanh",
  "Cửa hàng",
];
const ACTIVITIES = [
  "Thương mại Dịch vụ",
  "Sản xuất Thương mại",
  "Xây dựng",
  "Xuất nhập khẩu",
  "Đầu tư Phát triển",
  "Vận tải",
  "Công nghệ",
  "Thực phẩm",
  "May mặc",
  "",
];
const WORDS =
  "An Phát Thịnh Minh Đại Hưng Phú Gia Hoàng Long Việt Nam Á Châu Tân Thành Đức Bình Sao Mai Hòa Lộc Kim Ngân Đông Sài Gòn Hải Thiên Bảo Trường Sơn Vạn Xuân".split(
    " ",
  );

/** A made-up registered name: form, activity, own name. */
export function companyName(
  owner: VietnameseName,
  home: { readonly place: { readonly province: string } },
  dice: Dice,
): string {
  const own = dice.chance(0.2)
    ? `${owner.middle.split(" ").at(-1) ?? ""} ${owner.given}`.trim()
    : `${dice.pick(WORDS)} ${dice.pick(WORDS)}${dice.chance(0.4) ? ` ${dice.pick(WORDS)}` : ""}`;
  const form = dice.pick(FORMS);
  const activity = form.startsWith("Công ty") ? dice.pick(ACTIVITIES) : "";
  const where = dice.chance(0.08) ? home.place.province : "";
  return [form, activity, own, where].filter((part) => part !== "").join(" ");
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** A 10-digit tax code with a right check digit, the n-th of those whose stem may be issued. */
export function taxCode(n: number): string {
  for (let stem = 31_000_000 + n * 7 * 11; ; stem++) {
    const digits = String(stem).padStart(9, "0").slice(-9);
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (WEIGHTS[i] ?? 0);
    const check = 10 - (sum % 11);
    if (check < 10) return digits + String(check);
  }
}
