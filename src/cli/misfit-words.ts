import type { Misfit } from "../export/fit.ts";
import type { Words } from "../model/words.ts";
import { counted, CUSTOMERS } from "../report/count-words.ts";
import { safeText } from "./safe-text.ts";

const VALUES = { one: "value", many: "values", vi: "giá trị" };

/** What of the customers another system's file could not take, or the system itself will not. */
export function* misfitWords(misfit: Misfit, layout: string): Generator<Words> {
  for (const [field, count] of Object.entries(misfit.overflow)) {
    yield {
      en: `${layout} has no column for ${count} further ${count === 1 ? "value" : "values"} of ${field}, kept in the cleaned file only`,
      vi: `${layout} không có cột cho ${count} giá trị ${field} còn lại; chúng chỉ có trong tệp đã làm sạch`,
    };
  }
  for (const [header, count] of Object.entries(misfit.unfit)) {
    const values = counted(count, VALUES);
    yield {
      en: `${header}: ${values.en} left out, as ${layout} takes whole dates only (day, month and year); kept in the cleaned file`,
      vi: `${header}: bỏ trống ${values.vi} vì ${layout} chỉ nhận ngày đủ ngày, tháng, năm; giá trị vẫn có trong tệp đã làm sạch`,
    };
  }
  for (const { header, limit, values } of misfit.tooLong) {
    const long = counted(values, VALUES);
    yield {
      en: `${header}: ${long.en} longer than the ${limit} characters ${layout} keeps; written whole, shorten before importing`,
      vi: `${header}: ${long.vi} dài hơn ${limit} ký tự mà ${layout} lưu được; đã ghi đủ, hãy rút gọn trước khi nhập`,
    };
  }
  for (const { headers, customers } of misfit.incomplete) {
    const who = counted(customers, CUSTOMERS);
    const [first = ""] = headers;
    const en = headers.length === 1 ? `no ${first}` : `none of ${headers.join(", ")}`;
    yield {
      en: `${who.en} with ${en}: ${layout} demands it and will refuse ${customers === 1 ? "that row" : "those rows"}`,
      vi: `${who.vi} không có ${headers.join(", ")}: ${layout} bắt buộc phải có nên sẽ từ chối các dòng này`,
    };
  }
  if (misfit.homeless.length > 0) {
    const names = misfit.homeless.map(safeText).join(", ");
    yield {
      en: `${layout} has no column for: ${names}; they are in the cleaned file only`,
      vi: `${layout} không có cột cho: ${names}; các cột này chỉ có trong tệp đã làm sạch`,
    };
  }
}
