import { plainClean } from "./address/plain-clean.ts";
import { tidyAddress } from "./address/tidy.ts";
import { defineField } from "./define.ts";

/** The second line of an address: flat, building, property name. */
export const address2 = defineField({
  name: "address_2",
  means: { tells: "place" },
  title: { en: "Address line 2", vi: "Địa chỉ (dòng 2)" },
  pii: 1,
  importance: 0,
  headers:
    `address line 2|address line2|address 2|address_2|address2|addr 2|street 2|street line 2|street address line 2|apartment|apt
suite|flat|default address address2|địa chỉ 2|địa chỉ dòng 2|địa chỉ bổ sung|căn hộ|tòa nhà|adresszusatz
complement d'adresse|adresse 2`.split(/[|\n]/),
  findings: [],
  clean: (raw) => plainClean(raw, tidyAddress(raw)),
  survivor: "most-complete",
});
