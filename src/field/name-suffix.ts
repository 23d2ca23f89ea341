import { defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

/** What stands behind a name in a column of its own (`Jr.`, `III`, `PhD`); a generation tells father from son. */
export const nameSuffix = defineField({
  name: "name_suffix",
  means: { tells: "name-part" },
  title: { en: "Name suffix", vi: "Hậu tố tên" },
  pii: 1,
  importance: 0,
  headers:
    "name suffix|suffix|suffix name|name_suffix|nm_suffix|hậu tố|hậu tố tên|namenszusatz|namenssuffix|suffixe|suffixe du nom|generation".split(
      "|",
    ),
  findings: [],
  clean: (raw) => ({
    status: raw.trim() === "" || isPlaceholder(raw) ? "missing" : "ok",
    value: raw,
    feature: "",
  }),
  survivor: "most-complete",
});
