import { address as comparison } from "../comparison/address.ts";
import { UNIT_PREFIXES } from "../country/vn/unit-words.ts";
import { contactMoved, withoutContacts } from "./address/contact-in-address.ts";
import { tokenize, foldOf } from "./address/tokens.ts";
import { defineField, type RawValue } from "./define.ts";

/** An address in one cell, or its street line where other columns hold the rest. Only whitespace and commas are set right. */
export const address = defineField({
  name: "address",
  means: { tells: "address" },
  title: { en: "Address", vi: "Địa chỉ" },
  pii: 2,
  importance: 2,
  headers:
    `địa chỉ|đ/c|đc|dc|địa chỉ giao hàng|địa chỉ nhận hàng|địa chỉ kh|địa chỉ khách hàng|địa chỉ nhà|địa chỉ liên hệ
địa chỉ thường trú|địa chỉ tạm trú|địa chỉ công ty|địa chỉ xuất hóa đơn|nơi ở|nơi cư trú|hktt|hộ khẩu thường trú
thường trú|tạm trú|chỗ ở|đường|tên đường|đường phố|số nhà đường|số nhà, đường|số nhà và đường|dia chi|address|full address|addr
address line 1|address line1|address 1|address_1|address1|street|street address|street name|mailing street|mailing address
home street|home address|business street|business address|billing address|billing street|shipping address|shipping street
address 1 - street|address 1 - formatted|default address address1|postal address|anschrift|adresse|straße|strasse
straße und hausnummer|straße hausnummer|rue|adresse 1`.split(/[|\n]/),
  sniff,
  findings: [contactMoved],
  clean: (raw, _kind, { country }) => withoutContacts(raw, country),
  comparison,
  survivor: "most-complete",
  mask: (value) => `${value.slice(0, 2)}***`,
});

/** Share of the sample with a number, a street or unit word and several words. */
function sniff(sample: readonly RawValue[]): number {
  let score = 0;
  let all = 0;
  for (const { text } of sample) {
    if (text.trim() === "") continue;
    all++;
    const tokens = tokenize(text.slice(0, 200));
    if (tokens.count < 3) continue;
    let units = 0;
    let number = false;
    for (let i = 0; i < tokens.count; i++) {
      const word = foldOf(tokens, i, i + 1);
      if (/^\d/.test(word)) number = true;
      else if (UNIT_PREFIXES.has(word) || STREET.has(word)) units++;
    }
    if (text.includes("@")) continue;
    if (units > 1 || (units === 1 && number)) score++;
    else if (number && text.includes(",")) score += 0.6;
  }
  return all === 0 ? 0 : score / all;
}

const STREET: ReadonlySet<string> = new Set(
  "duong pho ngo hem kiet thon ap so street st road rd avenue ave lane ln drive dr blvd strasse str rue".split(
    " ",
  ),
);
