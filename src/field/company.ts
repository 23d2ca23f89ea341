import { companyName } from "../comparison/company.ts";
import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { takeContacts } from "./contact/take-contacts.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isCompany } from "./name/company-word.ts";
import { tidyName } from "./name/tidy.ts";
import { initials } from "./full-name.ts";
import { isPlaceholder } from "./placeholder.ts";

const nobody = defineFinding({
  code: "company/none",
  severity: "info",
  dimension: "completeness",
  title: { en: "No company", vi: "Không có công ty" },
  why: {
    en: "“Private” or “freelance” names no company.",
    vi: "“Cá nhân”, “tự do” không phải tên công ty.",
  },
  fix: { en: "Leave the cell empty.", vi: "Nên để trống." },
  say: () => ({
    en: "Says that there is no company; not used to find duplicates.",
    vi: "Cho biết không có công ty; không dùng để tìm trùng.",
  }),
});
const characters = defineFinding({
  code: "company/characters",
  severity: "info",
  dimension: "consistency",
  title: {
    en: "Odd characters or blanks in a company name",
    vi: "Tên công ty có ký tự lạ hoặc thừa dấu cách",
  },
  why: { en: "They keep equal names from being found.", vi: "Làm tìm kiếm không ra tên trùng." },
  fix: { en: "Put right; nothing to do.", vi: "Đã sửa; không cần làm gì." },
  say: () => ({
    en: "Characters or blanks of the company name were put right.",
    vi: "Đã sửa ký tự lạ, dấu cách thừa trong tên công ty.",
  }),
});
const contactMoved = defineFinding({
  code: "company/contact-moved",
  severity: "info",
  dimension: "consistency",
  title: {
    en: "Phone number or e-mail inside a company name",
    vi: "Số điện thoại hoặc e-mail nằm trong tên công ty",
  },
  why: {
    en: "It is no part of the name and is missed in its own column.",
    vi: "Thông tin này không thuộc tên công ty và bị thiếu ở cột riêng.",
  },
  fix: {
    en: "Moved to the row's phone or e-mail cell if that was empty, else to a further column (crm_phone_2).",
    vi: "Đã chuyển sang ô điện thoại hoặc e-mail của dòng nếu ô đó trống, nếu không thì sang cột thêm (crm_phone_2).",
  },
  say: () => ({
    en: "A phone number or e-mail address was moved out of the company name.",
    vi: "Đã tách số điện thoại hoặc e-mail khỏi tên công ty.",
  }),
});
type Code = (typeof nobody | typeof characters | typeof contactMoved)["code"];

const NONE = new Set(
  "ca nhan,tu do,freelance,freelancer,private,privat,self,self employed,selbstandig,individual,personal,kinh doanh tu do,noi tro,huu tri,sinh vien,hoc sinh,retired,student,o nha,that nghiep,n a,khong co cong ty,chua co cong ty,khong di lam,chua di lam,khong lam viec,nghi huu,unemployed,arbeitslos,rentner,rentnerin,hausfrau,housewife,sans emploi,retraite,etudiant".split(
    ",",
  ),
);

/** The company a customer is or works for. Spelling and capitals are its owner's and stay. */
export const company = defineField({
  name: "company",
  means: { tells: "name", ofFirm: true },
  title: { en: "Company", vi: "Công ty" },
  pii: 1,
  importance: 1,
  headers:
    `công ty|tên công ty|tên đơn vị|doanh nghiệp|tên doanh nghiệp|tên dn|cty|tên cty|cơ quan|nơi làm việc
nơi công tác|tổ chức|tên tổ chức|đơn vị công tác|company|company name|organisation|organization|organization name
account name|associated company|account|employer|business name|default address company|firma|firmenname|unternehmen|arbeitgeber|betrieb
société|entreprise`.split(/[|\n]/),
  sniff(sample) {
    const filled = sample.filter(({ text }) => text.trim() !== "");
    const like = filled.filter(({ text }) => isCompany(text.slice(0, 200)));
    return filled.length === 0 ? 0 : like.length / filled.length;
  },
  findings: [nobody, characters, contactMoved],
  clean(raw, _kind, { country }): Cleaned<Code> {
    const { text: tidied } = tidyName(raw.slice(0, 1000));
    const contacts = takeContacts(tidied, country);
    if (contacts !== undefined && /\p{L}/u.test(contacts.text)) {
      const { text, elsewhere, note } = contacts;
      const findings = [{ code: "company/contact-moved" }] as const;
      const extras = note === "" ? {} : { extras: { note } };
      return { status: "fixed", value: text, findings, elsewhere, ...extras };
    }
    const text = tidied;
    if (raw.length > 1000 || text === "") return { status: "ok", value: raw, feature: text };
    if (isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
    if (NONE.has(foldKey(text))) {
      return { status: "ok", value: raw, findings: [{ code: "company/none" }], feature: "" };
    }
    if (text === raw) return { status: "ok", value: raw };
    return { status: "fixed", value: text, findings: [{ code: "company/characters" }] };
  },
  comparison: companyName,
  survivor: "most-complete",
  // Sole traders are called by their own names.
  mask: initials,
});
