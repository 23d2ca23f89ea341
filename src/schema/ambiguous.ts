import { stateCode } from "../country/index.ts";
import { foldKey } from "../text/fold.ts";
import { AMBIGUOUS_ABROAD } from "./ambiguous-abroad.ts";
import {
  type Choose,
  codeOrNot,
  customer,
  familyOrWhole,
  hasSpace,
  isAboutThings,
  nameAlone,
} from "./ambiguous-names.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split("|"));
const SALUTATIONS = words(
  "anh|chi|em|co|chu|bac|ong|ba|mr|mrs|ms|miss|mx|dr|prof|herr|frau|anh chi|a|c|quy khach|thay|ts|ths|gs|bs",
);
const ACCOUNT_STATES = words(
  "enabled|disabled|invited|declined|active|inactive|archived|blocked|pending|deleted|verified|unverified",
);
const KINDS = words(
  "ca nhan|cong ty|to chuc|doanh nghiep|dn|cn|ho kinh doanh|hkd|ho gia dinh|person|individual|company|business|organisation|organization|private|personal|b2b|b2c|privat|firma|khach le|khach si|si|le|dai ly|retail|wholesale",
);
const TICKS = words("x|1|0|v|true|false|co|khong|yes|no|y|n|");

const isIn = (set: ReadonlySet<string>) => (text: string) => set.has(foldKey(text));
const isAmount = (text: string): boolean =>
  /^\D{0,4}\d{1,3}(?:[.,\s]?\d{3}){1,4}\D{0,5}$/.test(text);
/** Phone, area or revenue: by what stands in it (a land register uses "DT" for the area). */
const phoneOrAmount: Choose = ({ sniff, share, filled }) => {
  if (filled === 0 || sniff("phone") >= 0.5) return "phone";
  return share(isAmount) >= 0.6 ? "total_spend" : undefined;
};

/** A man's and a woman's tick column; a lone "Nam" may also be a person. */
const tick =
  (other: string): Choose =>
  ({ share, filled, headers }) =>
    headers.has(other) && (filled === 0 || share(isIn(TICKS)) >= 0.9) ? "gender" : undefined;

/** "Title" is a form of address in Outlook, a job in HubSpot and Zoho. */
const titleWord: Choose = (evidence) => {
  const { share, filled } = evidence;
  if (filled === 0 || isAboutThings(evidence)) return undefined;
  return share(isIn(SALUTATIONS)) >= 0.5 ? "salutation" : "job_title";
};

const kindOrNot: Choose = ({ share }) => (share(isIn(KINDS)) >= 0.5 ? "customer_kind" : undefined);

/** "Tên gọi" (what one is called) and "Tên gói" (of a package) are one header without their accents. */
const isShort = (text: string): boolean => /^[^\d\s]+(?: [^\d\s]+)?$/.test(text.trim());
/** Spanish tax codes bear a letter; a bank's customer information file is numbered. */
const isLettered = (text: string): boolean => /\p{L}/u.test(text);
const isLong = (text: string): boolean => text.replaceAll(/[^\p{L}\d]/gu, "").length >= 8;
/** A customer's account with us, or, beside a bank's number for the customer, one of theirs at the bank. */
const accountOf: Choose = ({ headers, siblings }) =>
  headers.has("cif") ||
  headers.has("cifno") ||
  (siblings.has("customer_code") && headers.has("balance"))
    ? "bank_account"
    : "customer_code";

/** What a buyer is called on a market place: one word of plain letters, the same in every order. */
const isUserName = (text: string): boolean => /^(?=.*[a-z0-9])[a-z0-9._-]{3,40}$/.test(text.trim());
const buyer: Choose = ({ share, filled, siblings }) => {
  if (filled > 0 && share(isUserName) >= 0.8) return "social_id";
  return siblings.has("full_name") ? undefined : "full_name";
};

/** Parts of a birth date in three columns, told by their neighbours and by their range. */
const birthPart =
  (field: string, mates: readonly string[], from: number, to: number): Choose =>
  ({ headers, share, filled }) => {
    if (filled === 0 || !mates.every((mate) => headers.has(mate))) return undefined;
    const fits = (text: string): boolean => Number(text) >= from && Number(text) <= to;
    return share(fits) >= 0.9 ? field : undefined;
  };

/** German "Jg.": of people the year of birth, of wines and school classes another one. */
const yearOfBirth: Choose = ({ share, siblings }) =>
  siblings.has("birth_date") || share((text) => /^(?:18|19|20)\d\d$/.test(text.trim())) < 0.8
    ? undefined
    : "birth_year";

const placeUnit: Choose = ({ sniff }) => {
  if (sniff("province") >= 0.5) return "province";
  if (sniff("district") >= 0.5) return "district";
  return undefined;
};

/** Half of a name, beside its other half: "First", "Last" are ranks and dates as well. */
const namePart =
  (field: string, other: readonly string[]): Choose =>
  (evidence) => {
    const { headers, siblings, share, filled } = evidence;
    if (siblings.has(field) || isAboutThings(evidence)) return undefined;
    if (!other.some((header) => headers.has(header))) return undefined;
    return filled === 0 || share((text) => /^[^\d@]+$/.test(text)) >= 0.9 ? field : undefined;
  };

/** "Mobile" may be a tick, too; numbers that nobody holds (yet) are phones all the same. */
const mobile: Choose = ({ sniff, share, filled }) => {
  const dialled = (text: string): boolean => /^[+(]?\d[\d\s()./-]{5,20}\d$/.test(text.trim());
  return filled === 0 || sniff("phone") >= 0.2 || share(dialled) >= 0.6 ? "phone" : undefined;
};

/** A state's code as American and Australian sheets write it; "St" above anything else may be a street. */
const isState = (text: string): boolean =>
  /^[A-Z]{2,3}$/.test(text.trim()) &&
  (stateCode("US", text) ?? stateCode("AU", text)) !== undefined;

const STATES = words(
  "baden wurttemberg|bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg vorpommern|niedersachsen|nordrhein westfalen|nrw|rheinland pfalz|saarland|sachsen|sachsen anhalt|schleswig holstein|thuringen|burgenland|karnten|niederosterreich|oberosterreich|salzburg|steiermark|tirol|vorarlberg|wien",
);
/** German "Land": the country, unless states stand in it that have no column of their own. */
const land: Choose = ({ siblings, share }) =>
  !siblings.has("province") && share(isIn(STATES)) >= 0.5 ? "province" : "country";

/** A link into a program, to the record itself: `https://x.example/api/users/9001.json`. */
const isRecordLink = (text: string): boolean => /\/\d+(?:\.json)?\/?$/.test(text.trim());

const ACTIVE = words("x|1|0|true|false|co|khong|yes|no|y|n|active|inactive|ja|nein|oui|non|j");
const activeOrNot: Choose = ({ share }) => (share(isIn(ACTIVE)) >= 0.5 ? "status" : undefined);

/** Headers whose meaning depends on the table around them and on what stands below. Keys are folded and tight. */
export const AMBIGUOUS: ReadonlyMap<string, Choose> = new Map<string, Choose>([
  ...AMBIGUOUS_ABROAD,
  ["ten", nameAlone],
  ["name", familyOrWhole],
  ["vorname", () => "given_name"],
  ["first", namePart("given_name", ["last", "lastname", "surname"])],
  ["last", namePart("family_name", ["first", "firstname", "forename"])],
  ["middle", namePart("middle_name", ["first", "last", "firstname", "lastname"])],
  ["land", land],
  ["khachhang", customer],
  ["khach", customer],
  ["customer", customer],
  ["client", customer],
  ["kunde", customer],
  ["contact", customer],
  [
    "ho",
    ({ siblings, headers, share, filled }) =>
      !siblings.has("given_name") && !headers.has("ten") && filled > 0 && share(hasSpace) > 0.8
        ? "full_name"
        : "family_name",
  ],
  [
    "tengoi",
    ({ share, filled }) => (filled === 0 || share(isShort) >= 0.8 ? "given_name" : undefined),
  ],
  [
    "cif",
    ({ share, filled }) => (filled > 0 && share(isLettered) < 0.5 ? "customer_code" : "tax_id"),
  ],
  ["acctno", accountOf],
  ["accountno", accountOf],
  ["accountnumber", accountOf],
  [
    "legalid",
    ({ sniff, share }) =>
      sniff("citizen_id") >= 0.5 ? "citizen_id" : share(isLong) >= 0.5 ? "national_id" : undefined,
  ],
  ["nguoimua", buyer],
  ["tennguoimua", buyer],
  ["username", buyer],
  ["buyerusername", buyer],
  ["usernamebuyer", buyer],
  ["tendangnhap", buyer],
  ["tentaikhoan", buyer],
  ["dt", phoneOrAmount],
  ["dd", ({ sniff, filled }) => (filled > 0 && sniff("phone") >= 0.5 ? "phone" : undefined)],
  ["title", titleWord],
  ["tieude", (e) => (e.filled > 0 && e.share(isIn(SALUTATIONS)) >= 0.5 ? "salutation" : undefined)],
  ["state", ({ share }) => (share(isIn(ACCOUNT_STATES)) >= 0.5 ? "status" : "province")],
  [
    "by",
    // Danish and Norwegian for the town.
    (e) =>
      birthPart("birth_year", ["bm", "bd"], 1850, 2100)(e) ??
      (e.headers.has("postnummer") || e.headers.has("postnr") ? "city" : undefined),
  ],
  ["bm", birthPart("birth_month", ["by", "bd"], 1, 12)],
  ["bd", birthPart("birth_day", ["by", "bm"], 1, 31)],
  ["jg", yearOfBirth],
  ["jahrg", yearOfBirth],
  ["type", kindOrNot],
  ["loai", kindOrNot],
  ["kind", kindOrNot],
  ["typ", kindOrNot],
  ["phanloai", (e) => kindOrNot(e) ?? "segment"],
  ["doituong", (e) => kindOrNot(e) ?? "segment"],
  ["nam", tick("nu")],
  ["nu", tick("nam")],
  ["male", tick("female")],
  ["female", tick("male")],
  ["khuvuc", (e) => placeUnit(e) ?? "branch"],
  ["vung", (e) => placeUnit(e) ?? "branch"],
  ["region", (e) => placeUnit(e) ?? (e.siblings.has("province") ? undefined : "province")],
  [
    "mavung",
    ({ share }) => (share((t) => /^\d{5,6}$/.test(t.trim())) >= 0.6 ? "postal_code" : undefined),
  ],
  ["donvi", ({ siblings }) => (siblings.has("company") ? "branch" : "company")],
  [
    "the",
    ({ share, filled }) => (filled > 0 && share((t) => /\d{4}/.test(t)) < 0.5 ? "tags" : undefined),
  ],
  ["account", ({ siblings }) => (siblings.has("company") ? undefined : "company")],
  ["id", codeOrNot],
  ["userid", codeOrNot],
  ["ma", codeOrNot],
  ["code", codeOrNot],
  ["gt", ({ sniff, filled }) => (filled === 0 || sniff("gender") >= 0.5 ? "gender" : undefined)],
  [
    "ns",
    ({ sniff, filled }) => (filled === 0 || sniff("birth_date") >= 0.4 ? "birth_date" : undefined),
  ],
  ["ds", ({ share }) => (share(isAmount) >= 0.5 ? "total_spend" : undefined)],
  ["dc", ({ share, filled }) => (filled === 0 || share(hasSpace) >= 0.4 ? "address" : undefined)],
  ["mobile", mobile],
  ["st", ({ share }) => (share(isState) >= 0.9 ? "province" : undefined)],
  ["active", activeOrNot],
  ["aktiv", activeOrNot],
  ["actif", activeOrNot],
  // In a list with family names a second name is the one between; elsewhere it is the family's.
  [
    "secondname",
    ({ headers }) =>
      ["lastname", "surname", "familyname"].some((h) => headers.has(h))
        ? "middle_name"
        : "family_name",
  ],
  ["url", ({ share }) => (share(isRecordLink) >= 0.9 ? undefined : "website")],
  [
    "konto",
    (e) => (e.share((text) => /^\d{4,9}$/.test(text.trim())) >= 0.9 ? codeOrNot(e) : undefined),
  ],
]);
