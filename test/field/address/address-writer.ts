import type { NewWard, OldWard } from "../../../src/country/vn/unit-model.ts";
import { vnUnits } from "../../../src/country/vn/units.ts";
import { foldAccents } from "../../../src/text/fold.ts";

/** An address as somebody might write it, and what was meant. */
export interface Written {
  readonly text: string;
  readonly ward: OldWard | NewWard;
  readonly habit: Habit;
}

/** Who writes: the official form, the office with abbreviations, the shop without spaces, since 2025, and by phone. */
export const HABITS = ["official", "office", "shop", "since-2025", "hurried"] as const;
export type Habit = (typeof HABITS)[number];

/** mulberry32: a small generator of numbers in [0, 1), the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STREETS = [
  "Lê Lợi",
  "Trần Hưng Đạo",
  "Nguyễn Huệ",
  "Hai Bà Trưng",
  "Cách Mạng Tháng 8",
  "Điện Biên Phủ",
  "Hoàng Hoa Thám",
  "Nguyễn Văn Cừ",
  "Lý Thường Kiệt",
  "Phạm Văn Đồng",
  "3 Tháng 2",
  "Võ Thị Sáu",
  "Quang Trung",
  "Lê Hồng Phong",
  "Nguyễn Trãi",
  "Ngô Quyền",
  "Tôn Đức Thắng",
  "Xô Viết Nghệ Tĩnh",
  "Hùng Vương",
  "Bà Triệu",
  "Kim Mã",
  "Tân Sơn",
] as const;

/** Writes addresses in the five habits, in turn, of units drawn evenly from the gazetteer. */
export class AddressWriter {
  private readonly random: () => number;
  private readonly old: readonly OldWard[];
  private readonly now: readonly NewWard[];

  constructor(seed: number) {
    this.random = randomFrom(seed);
    const units = vnUnits();
    this.old = units.oldWards.filter((ward) => ward.code !== "");
    this.now = units.newWards;
  }

  write(habit: Habit): Written {
    if (habit === "since-2025") {
      const ward = this.pick(this.now);
      const province = this.chance(0.5)
        ? ward.province.full
        : this.shortProvince(ward.province.full);
      const unit = this.chance(0.5) ? ward.full : this.shortWard(ward.full);
      return { text: [this.street(), unit, province].join(", "), ward, habit };
    }
    const ward = this.pick(this.old);
    const { district } = ward;
    const { province } = district;
    const official = [this.street(), ward.full, district.full, province.full];
    if (habit === "official") return { text: official.join(", "), ward, habit };
    const short = [
      this.street(),
      this.shortWard(ward.full),
      this.shortDistrict(district.full),
      this.shortProvince(province.full),
    ];
    if (habit === "office")
      return { text: short.join(this.pick([", ", ",", " - ", " , "])), ward, habit };
    if (habit === "shop") {
      const tight = short.map((part, i) => (i === 0 ? part : part.replaceAll(". ", ".")));
      return { text: foldSome(tight.join(","), this.chance(0.4)), ward, habit };
    }
    return { text: this.hurried(ward), ward, habit };
  }

  /** No commas, no accents, small letters, type words dropped here and there, a slip in one of six. */
  private hurried(ward: OldWard): string {
    const { district } = ward;
    const drop = (full: string, name: string, short: string) => {
      if (/^\d/.test(name)) return short;
      return this.pick([full, short, short, name]);
    };
    const parts = [
      this.street(),
      drop(ward.full, ward.name, this.shortWard(ward.full)),
      drop(district.full, district.name, this.shortDistrict(district.full)),
      this.chance(0.3) ? district.province.name : this.shortProvince(district.province.full),
    ];
    let text = foldAccents(parts.join(" ")).toLowerCase();
    if (this.chance(0.5)) text = text.replaceAll(". ", " ").replaceAll(".", " ");
    if (this.chance(1 / 6)) text = this.slip(text);
    return text;
  }

  private slip(text: string): string {
    const letters = [...text.matchAll(/[a-z]{5,}/g)];
    const word = letters.length === 0 ? undefined : this.pick(letters);
    if (word === undefined) return text;
    const at = word.index + 1 + Math.floor(this.random() * (word[0].length - 2));
    const kind = Math.floor(this.random() * 3);
    if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 1) return text.slice(0, at) + text.charAt(at) + text.slice(at);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }

  private street(): string {
    const street = this.pick(STREETS);
    const n = 1 + Math.floor(this.random() * 300);
    return this.pick([
      `${n} ${street}`,
      `Số ${n} ${street}`,
      `${n}/${1 + (n % 20)} ${street}`,
      `${n} đường ${street}`,
      `Số ${n % 30} ngõ ${n} ${street}`,
      `${n}A ${street}`,
      `Thôn ${1 + (n % 9)}`,
      `Tổ ${1 + (n % 20)}, khu phố ${1 + (n % 7)}`,
    ]);
  }

  private shortWard(full: string): string {
    const p = this.pick(["P. ", "P.", "p ", "F."]);
    if (/^Phường \d/.test(full))
      return full.replace("Phường ", this.pick(["P.", "P", "F", "P. ", "F."]));
    return full
      .replace("Phường ", p)
      .replace("Xã ", this.pick(["X. ", "X.", "xã "]))
      .replace("Thị trấn ", this.pick(["TT. ", "TT ", "thị trấn "]));
  }

  private shortDistrict(full: string): string {
    if (/^Quận \d/.test(full)) return full.replace("Quận ", this.pick(["Q.", "Q", "Q. ", "quận "]));
    return full
      .replace("Quận ", this.pick(["Q. ", "Q.", "Q "]))
      .replace("Huyện ", this.pick(["H. ", "H.", "huyện "]))
      .replace("Thị xã ", this.pick(["TX. ", "TX ", "thị xã "]))
      .replace("Thành phố ", this.pick(["TP. ", "TP ", "Tp."]));
  }

  private shortProvince(full: string): string {
    if (full === "Thành phố Hồ Chí Minh")
      return this.pick(["TP.HCM", "TPHCM", "TP HCM", "HCM", "Sài Gòn", "TP. Hồ Chí Minh"]);
    if (full === "Thành phố Hà Nội") return this.pick(["HN", "Hà Nội", "TP. Hà Nội", "TP Hà Nội"]);
    if (full.includes("Vũng Tàu")) return this.pick(["BR-VT", "BRVT", "Bà Rịa Vũng Tàu"]);
    return full
      .replace("Thành phố ", this.pick(["TP. ", "TP ", ""]))
      .replace("Tỉnh ", this.pick(["T. ", "", "", "tỉnh "]));
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }
}

function foldSome(text: string, fold: boolean): string {
  return fold ? foldAccents(text) : text;
}
