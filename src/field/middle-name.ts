import { defineField } from "./define.ts";
import { initials } from "./full-name.ts";
import { cleanNamePart } from "./name/clean.ts";
import { NAME_FINDINGS } from "./name/findings.ts";

/** Middle name in a column of its own. */
export const middleName = defineField({
  name: "middle_name",
  means: { tells: "name-part" },
  title: { en: "Middle name", vi: "Tên đệm" },
  pii: 1,
  importance: 1,
  headers:
    `tên đệm|đệm|chữ lót|tên lót|middle name|middlename|mname|middle initial|middle|additional name
zweiter vorname`.split(/[|\n]/),
  findings: NAME_FINDINGS,
  clean: (raw, _kind, context) => cleanNamePart(raw, context),
  survivor: "most-complete",
  mask: initials,
});
