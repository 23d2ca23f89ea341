import { foldKey } from "../../text/fold.ts";

const STEMS = "giap|at|binh|dinh|mau|ky|canh|tan|nham|quy";
const BRANCHES = "ty|ti|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi";
const LUNAR = new RegExp(
  `(?:^| )(?:al|am lich|lunar|ram|mung|mong|tet|nhuan|thang gieng|thang chap|(?:${STEMS}) (?:${BRANCHES}))(?: |$)`,
);

/**
 * True where a date is meant in the lunar calendar: `15/8 ÂL`, `rằm tháng 8`, `mùng 3 Tết`, `năm Canh Tý`.
 * It is never converted: the solar day depends on the year, which such texts often leave out.
 */
export function isLunar(text: string): boolean {
  return /\p{L}/u.test(text) && LUNAR.test(foldKey(text));
}
