import { defineFinding } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { several } from "../text/several.ts";

const WHY: Words = {
  en: "An order of several goods has a line for each; only its first says who bought. Counted as rows, the others would be customers without a name.",
  vi: "Đơn có nhiều sản phẩm chiếm nhiều dòng, chỉ dòng đầu ghi người mua. Nếu tính cả các dòng sau thì sẽ thành khách hàng không tên.",
};
const FIX: Words = {
  en: "Nothing to do; the lines stay in ledger.csv. If they are customers of their own, fill in their names.",
  vi: "Không cần làm gì; các dòng này vẫn nằm trong ledger.csv. Nếu đó là khách riêng, hãy điền tên cho từng dòng.",
};

/** What setting the further lines of orders aside has to say: of each line, and of the table. */
export const ORDER_FINDINGS = [
  defineFinding({
    code: "table/order-line",
    severity: "info",
    dimension: "consistency",
    title: { en: "Further line of an order", vi: "Dòng tiếp theo của đơn hàng" },
    why: WHY,
    fix: FIX,
    say: () => ({
      en: "a further line of the order above, whose first line has the customer; kept aside",
      vi: "dòng tiếp theo của đơn hàng phía trên, khách hàng nằm ở dòng đầu; để riêng",
    }),
  }),
  defineFinding({
    code: "table/order-lines",
    severity: "info",
    dimension: "consistency",
    title: { en: "Orders over several lines", vi: "Đơn hàng chiếm nhiều dòng" },
    why: WHY,
    fix: FIX,
    open: ["column"],
    say: (a) => ({
      en: `${several(a["rows"], "row is a further line", "rows are further lines")} of the order above (same "${a["column"]}", no customer); kept aside`,
      vi: `${a["rows"]} dòng là dòng tiếp theo của đơn phía trên (cùng "${a["column"]}", không ghi khách); để riêng`,
    }),
  }),
] as const;
