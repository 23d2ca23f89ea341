import { defineField } from "./define.ts";
import { initials } from "./full-name.ts";
import { cleanNamePart } from "./name/clean.ts";
import { NAME_FINDINGS } from "./name/findings.ts";

/** Family name; in Vietnamese sheets often with the middle name (`Họ đệm`). */
export const familyName = defineField({
  name: "family_name",
  means: { tells: "name" },
  title: { en: "Family name", vi: "Họ" },
  pii: 2,
  importance: 3,
  headers:
    `họ|họ đệm|họ và đệm|họ và tên đệm|họ lót|họ chữ lót|họ & tên đệm|họ và chữ lót|last name|lastname|lname
surname|family name|familyname|second name|sur name|familienname|nachname|zuname|nom|nom de famille
lname_c1|lname_c2|last_name_1|surname 1|surname 2|apellido|apellidos`.split(/[|\n]/),
  findings: NAME_FINDINGS,
  clean: (raw, _kind, context) => cleanNamePart(raw, context),
  survivor: "most-complete",
  mask: initials,
});
