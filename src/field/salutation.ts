import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const unknown = defineFinding({
  code: "salutation/unknown",
  severity: "info",
  dimension: "validity",
  title: { en: "Unknown form of address", vi: "Danh xưng lạ" },
  why: { en: "Letters begin with it.", vi: "Thư gửi khách dùng danh xưng này." },
  fix: {
    en: "Write one of Anh, Chị, Ông, Bà, Mr, Ms …",
    vi: "Ghi một trong: Anh, Chị, Ông, Bà, Mr, Ms …",
  },
  say: () => ({ en: "Not a form of address that is known.", vi: "Không phải danh xưng đã biết." }),
});

/** Spellings by the form they stand for. */
const FORMS = `Anh:anh,a|Chị:chi,c|Em:em,e|Cô:co|Chú:chu|Bác:bac|Dì:di|Cậu:cau|Ông:ong,o|Bà:ba,b|Thầy:thay
Mr:mr,mister|Mrs:mrs,missus|Ms:ms|Miss:miss|Mx:mx|Dr:dr,doctor|Prof:prof,professor|Sir:sir|Madam:madam,mdm,ma am|Rev:rev
Herr:herr,hr,herrn|Frau:frau,fr|Familie:familie,fam|M:m|Mme:mme|Mlle:mlle
Madame:madame|Monsieur:monsieur|Señor:senor|Sr:sr|Señora:senora|Sra:sra|Señorita:senorita|Srta:srta|Signor:signor|Signora:signora
Dhr:dhr|Mevr:mevr|Mevrouw:mevrouw|Fru:fru|Frøken:froken|Shri:shri|Sri:sri|Smt:smt,shrimati|Kumari:kumari|Bay:bay|Bayan:bayan
Anh/Chị:anh chi,a c|Ông/Bà:ong ba|Quý khách:quy khach|Quý công ty:quy cong ty|Bs:bs|Ts:ts|Ths:ths`;
const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/).flatMap((entry) => {
    const [form = "", spellings = ""] = entry.split(":");
    return spellings.split(",").map((s): [string, string] => [s, form]);
  }),
);

/** Form of address in a column of its own. */
export const salutation = defineField({
  name: "salutation",
  means: { tells: "name-part" },
  title: { en: "Salutation", vi: "Danh xưng" },
  pii: 0,
  importance: 1,
  headers:
    `danh xưng|xưng hô|cách gọi|quý danh|ông/bà|anh/chị|a/c|salutation|prefix|honorific|name prefix|mr/ms
mr/mrs|form of address|anrede|civilité|danh_xung`.split(/[|\n]/),
  sniff(sample) {
    const known = sample.filter(({ text }) => BY_SPELLING.has(foldKey(text.slice(0, 40))));
    return sample.length === 0 ? 0 : known.length / sample.length;
  },
  findings: [unknown],
  clean(raw) {
    if (isPlaceholder(raw)) return { status: "missing", value: raw, feature: "" };
    const form = BY_SPELLING.get(foldKey(raw.slice(0, 40)));
    if (form === undefined)
      return { status: "ok", value: raw, findings: [{ code: "salutation/unknown" }] };
    // "Mr." and "Herr Dr." stay as written where only the dot differs.
    const same = raw.trim().replace(/\.$/, "") === form;
    return same ? { status: "ok", value: raw } : { status: "fixed", value: form };
  },
  survivor: "most-recent",
});
