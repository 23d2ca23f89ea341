import { defineField } from "./define.ts";
import { initials } from "./full-name.ts";
import { cleanNamePart } from "./name/clean.ts";
import { NAME_FINDINGS } from "./name/findings.ts";

/** Given name; in Vietnamese sheets possibly with the middle name before it. */
export const givenName = defineField({
  name: "given_name",
  means: { tells: "name" },
  title: { en: "Given name", vi: "Tên" },
  pii: 2,
  importance: 3,
  headers:
    `tên gọi|tên riêng|tên chính|tên đệm và tên|tên và chữ lót|first name|firstname|fname|given name|givenname
given names|forename|forenames|christian name|vorname|rufname|vornamen|prénom|fname_c1|fname_c2|first_name_1
first_name_2|nombre`.split(/[|\n]/),
  findings: NAME_FINDINGS,
  clean: (raw, _kind, context) => cleanNamePart(raw, context),
  survivor: "most-complete",
  mask: initials,
});
