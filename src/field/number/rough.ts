/** Why a figure is no single number, though numbers stand in it. */
export type Rough = "number/vague" | "number/range" | "number/per-period";

const ABOUT =
  /^(?:[~≈<>≤≥]=?|khoảng|khoang|tầm|tam|chừng|chung|hơn|hon|trên|tren|dưới|duoi|gần|gan|ít nhất|tối đa|about|around|approx\.?|ca\.?|circa|over|under|more than|less than|up to|at least|etwa|rund|über|unter|mindestens|ab)\s*(?=[\d$€£₫])/iu;
const OR_MORE = /(?<=[\p{L}\d])\s*(?:\+|trở lên|tro len|or more|plus|oder mehr)$/iu;
const RANGE = /^(.{1,20}?)\s*(?:-|–|—|~|đến|den|tới|toi|to|bis)\s*(.{1,20})$/iu;
const PERIOD =
  /\s*(?:\/|một|mot|mỗi|moi|per|a|pro|im)\s*(?:ngày|ngay|day|tag|tuần|tuan|week|woche|tháng|thang|month|mo|monat|th|quý|quy|quarter|quartal|năm|nam|year|yr|jahr|lần|lan|buổi|buoi)$/iu;
const LONGEST = 60;

/** Says why a text that reads as no number is none; undefined where nothing in it is a number either. */
export function roughly(raw: string, reads: (text: string) => boolean): Rough | undefined {
  const text = raw.normalize("NFKC").trim();
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const whole = text.replace(PERIOD, "");
  if (whole !== text)
    return reads(whole) || isRough(whole, reads) ? "number/per-period" : undefined;
  return isRough(text, reads);
}

function isRough(text: string, reads: (text: string) => boolean): Rough | undefined {
  const bare = text.replace(ABOUT, "").replace(OR_MORE, "");
  if (bare !== text && reads(bare)) return "number/vague";
  const [, from = "", to = ""] = RANGE.exec(bare) ?? [];
  return from !== "" && reads(from) && reads(to) ? "number/range" : undefined;
}
