import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** The ground on which the customer's data is kept. */
export const legalBasis = listField({
  name: "legal_basis",
  title: { en: "Legal basis", vi: "Cơ sở pháp lý" },
  headers: [
    "Cơ sở pháp lý",
    "Căn cứ pháp lý",
    "Căn cứ xử lý",
    "Cơ sở xử lý dữ liệu",
    "Legal basis",
    "Lawful basis",
    "Legal ground",
    "Lawful basis for processing",
    "hs_legal_basis",
    "Rechtsgrundlage",
  ],
  entries: readEntries(`
Consent: consent given|freely given consent from contact
Đồng ý: sự đồng ý
Einwilligung:
Contract: performance of a contract
Hợp đồng: thực hiện hợp đồng
Vertrag:
Legal obligation: law
Nghĩa vụ pháp lý: theo luật|pháp luật
Rechtliche Verpflichtung:
Legitimate interest: legitimate interests
Lợi ích hợp pháp:
Berechtigtes Interesse:
Vital interest: vital interests
Lợi ích sống còn:
Public task: public interest
Lợi ích công cộng: nhiệm vụ công
`),
  survivor: "most-recent",
});
