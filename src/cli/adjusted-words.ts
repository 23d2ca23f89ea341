import type { Words } from "../model/words.ts";
import { several } from "../text/several.ts";

/** What the writer of the cleaned file had to change so that a spreadsheet can hold it, by code of its count. */
const ADJUSTED: Readonly<Record<string, (count: number) => Words>> = {
  "sheet-split": (count) => ({
    en: `a sheet holds 1,048,576 rows; the cleaned file goes on over ${several(count, "more sheet", "more sheets")}`,
    vi: `một trang tính chứa tối đa 1.048.576 dòng; tệp kết quả tiếp tục sang ${count} trang nữa`,
  }),
  "cell-cut": (count) => ({
    en: `${several(count, "text longer than the 32,767 characters of a cell was cut in cleaned.xlsx and ends", "texts longer than the 32,767 characters of a cell were cut in cleaned.xlsx and end")} in […]; --format csv keeps them whole`,
    vi: `${count} ô dài hơn 32.767 ký tự đã bị cắt trong cleaned.xlsx và kết thúc bằng […]; --format csv giữ nguyên`,
  }),
  "sheet-name": () => ({
    en: "the sheet's name was changed: Excel allows 31 characters and none of [ ] : * ? / \\",
    vi: "tên trang tính đã được đổi: Excel chỉ cho 31 ký tự và không cho [ ] : * ? / \\",
  }),
};

/** The sentences for what had to be changed, in a fixed order; nothing that loses nothing. */
export function adjustedWords(adjusted: Readonly<Record<string, number>>): readonly Words[] {
  return Object.entries(ADJUSTED).flatMap(([code, say]) => {
    const count = adjusted[code] ?? 0;
    return count > 0 ? [say(count)] : [];
  });
}
