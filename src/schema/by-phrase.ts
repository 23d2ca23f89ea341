import { foldKey } from "../text/fold.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import type { Vocabulary } from "./vocabulary.ts";

const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .split("|")
    .map((phrase) => phrase.split(" "))
    .sort((a, b) => b.length - a.length);

/**
 * What a Vietnamese header asks for before it says of whom. Those with `!` say so much that the words behind them
 * need not be known: "Họ và tên …" is a person's name, whoever that is, but "Tên …" may be anything's.
 */
const HEADS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["full_name", phrases("ho va ten!|ho ten!|ten")],
  ["phone", phrases("so dien thoai!|dien thoai!|so dt!|sdt!|dtdd!|so di dong!|di dong!|dt")],
  ["email", phrases("dia chi email!|email!|mail")],
  ["address", phrases("dia chi!|dc!|d c!")],
  ["birth_date", phrases("ngay thang nam sinh!|ngay sinh!|sinh nhat!")],
  ["birth_year", phrases("nam sinh!")],
  ["gender", phrases("gioi tinh!")],
  ["citizen_id", phrases("so cccd|cccd|so cmnd|cmnd|so can cuoc|can cuoc")],
  ["customer_code", phrases("ma so|ma")],
]);

/** What a list calls its own people by; a header may also be one of these alone. */
const WHO = phrases(
  "khach hang|khach|kh|quy khach|khach tiem nang|khach moi|khach thue|khach dat|khach o|khach luu tru|nguoi mua|nguoi mua hang|nguoi dat|nguoi dat hang|nguoi dat phong|nguoi dang ky|nguoi tham gia|nguoi tham du|nguoi su dung|nguoi dung|nguoi thue|nguoi dong gop|nguoi ung ho|nguoi cung|nguoi nop|ben mua|ben mua bao hiem|ben mua bh|nguoi mua bao hiem|nguoi mua bh|bmbh|chu hop dong|chu hd|chu the|chu tai khoan|chu tk|chu xe|chu phuong tien|chu nha|chu can ho|chu dat|chu ho|chu nuoi|chu vuon|chu quan|chu tiem|ho dan|ho gia dinh|thi chu|tin chu|gia chu|phat tu|giao dan|tin huu|xa vien|thanh vien|hoi vien|doan vien|to vien|dang vien|nong dan|benh nhan|bn|nguoi benh|hoc vien|hv|hoc sinh|hs|sinh vien|sv|be|tre|chau|thi sinh|ung vien|dai bieu|doc gia|ban doc|co dong|nha dau tu|cu dan|nhan khau|du khach|hanh khach|lead|nguoi dan|nguoi vay|nguoi vay von|khach vay|ben vay|ho vay|doi tac",
);
/** Whoever goods go to: the customer where nobody else stands in the list. */
const RECEIVER = /^(?:nguoi nhan|ben nhan|khach nhan)(?: hang)?$/;
/** What is said besides: which of several, since when, what for. */
const BESIDES = phrases(
  "cua|duoc gt|duoc gioi thieu|gioi thieu den|tiem nang|moi|cu|dang ky|tham gia|lien he|lien lac|giao dich|hien tai|hien nay|thuong tru|tam tru|lap dat|su dung|su dung dien|su dung nuoc|dung dien|dung nuoc|theo cccd|theo cmnd|tren cccd|tren cmnd|chinh|day du|tieng viet|dien|nuoc|mua hang|dat hang|dat phong",
);

/** Words for people who are not the customer: a relative, somebody of the staff, the other side of a delivery. */
const ELSE =
  /(?:^| )(?:bo|ba|ma|cha|me|vo|chong|con|ong|phu huynh|ph|than nhan|nguoi than|nguoi nha|giam ho|bao lanh|khan cap|gioi thieu|gt|giao vien|gv|gvcn|bac si|bs|nv|nhan vien|sale|sales|tvv|tu van|ktv|le tan|thu ngan|tai xe|shipper|gui|nguoi giao|giao hang|nguoi nhan|nhan hang|nguoi lap|nguoi ky|phu trach|quan ly|cskh|cham soc|coach|huan luyen vien|hlv|pt|ctv|cong tac vien|giam doc|gd|ke toan|thu kho|to truong|truong nhom|truong thon|truong ap|ap truong|thu tien|nha cung cap|ncc|ngan hang|huong|thu huong|duoc bao hiem|ndbh|don vi|cong ty|chi nhanh|kho|shop|cua hang|san pham|sp|hang|dich vu|goi|lop|xe|may)(?: |$)/;
/** Of these, those through whom a child is reached. */
const PARENT =
  /^(?:bo|ba|ma|cha|me|bo me|cha me|ba me|phu huynh|ph|giam ho|nguoi giam ho|nguoi nha|nguoi than|than nhan)(?: (?:hs|hv|be|chau|hoc sinh|hoc vien))?$/;

const LONGEST = 120;
const MOST_WORDS = 12;
/** Words behind a telling head that need not be known. */
const MOST_UNKNOWN = 4;

/**
 * The field a Vietnamese header names by what it asks for and of whom: "Họ tên thí chủ", "Địa chỉ lắp đặt", "SĐT
 * mẹ" of children that have no phone of their own. Other people's columns ("SĐT người gửi") stay alone, and so do
 * values that do not look like the field.
 */
export function byPhrase(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  if (evidence.filled === 0) return undefined;
  const asked = header.slice(0, LONGEST).replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const tokens = foldKey(asked).split(" ");
  if (tokens.length > MOST_WORDS) return undefined;
  if (names(tokens, WHO)) return verdict("full_name", 0.7, header, words, evidence, 0.5);
  for (const field of HEADS.keys()) {
    const head = headAt(field, tokens);
    if (head === undefined || head.words === tokens.length) continue;
    const found = ofWhom(field, tokens.slice(head.words), head, evidence);
    return found === 0 ? undefined : verdict(field, found, header, words, evidence, 0.5);
  }
  return undefined;
}

interface Head {
  readonly words: number;
  /** Folded and tight. */
  readonly key: string;
  /** Says enough by itself. */
  readonly telling: boolean;
}

/** What a header begins with, of the ways to ask for a field. */
function headAt(field: string, tokens: readonly string[]): Head | undefined {
  for (const head of HEADS.get(field) ?? []) {
    const key = head.join("");
    const telling = key.endsWith("!");
    if (!head.every((word, i) => tokens[i] === word.replace("!", ""))) continue;
    return { words: head.length, key: telling ? key.slice(0, -1) : key, telling };
  }
  return undefined;
}

/**
 * Whether a header asks for somebody else's number or address, whatever the values look like: "SĐT người giới thiệu".
 * A parent's is the child's where there is no other.
 */
export function isSomebodyElses(header: string, { siblings }: Evidence): boolean {
  const tokens = foldKey(header.slice(0, LONGEST)).split(" ");
  for (const field of ["phone", "email", "address"]) {
    const head = headAt(field, tokens);
    if (head === undefined) continue;
    const behind = tokens.slice(head.words).join(" ");
    if (behind === "" || names(tokens.slice(head.words), WHO)) return false;
    if (PARENT.test(behind) || RECEIVER.test(behind)) return siblings.has(field);
    return ELSE.test(behind);
  }
  return false;
}

/** How sure the words behind a head leave it, 0 = not the customer's. */
function ofWhom(
  field: string,
  rest: readonly string[],
  { key, telling }: Head,
  { siblings, headers }: Evidence,
): number {
  if (names(rest, WHO)) return 0.9;
  const behind = rest.join(" ");
  if (field === "phone" && PARENT.test(behind)) return siblings.has("phone") ? 0 : 0.6;
  if (RECEIVER.test(behind)) return siblings.has(field) ? 0 : 0.7;
  if (ELSE.test(behind) || siblings.has(field)) return 0;
  // "ĐT" is nothing else before these words; "Tên" and "Mã" are: "Tên đăng ký", "Mã đặt hàng".
  if ((telling || field === "phone") && names(rest, BESIDES)) return 0.8;
  if (!telling) return 0;
  if (rest.length > MOST_UNKNOWN) return 0;
  // "SĐT A" and "SĐT B": which is the customer's cannot be told.
  let twins = 0;
  for (const other of headers) if (other.startsWith(key)) twins++;
  return twins > 1 ? 0 : 0.6;
}

/** Whether words are phrases of a list from end to end, besides the little words. */
function names(tokens: readonly string[], list: readonly (readonly string[])[]): boolean {
  let said = false;
  for (let at = 0; at < tokens.length;) {
    const known = phraseAt(tokens, at, list);
    const step = known ?? phraseAt(tokens, at, BESIDES);
    if (step === undefined) return false;
    said ||= known !== undefined;
    at += step;
  }
  return said;
}

function phraseAt(
  tokens: readonly string[],
  at: number,
  list: readonly (readonly string[])[],
): number | undefined {
  return list.find((phrase) => phrase.every((word, i) => tokens[at + i] === word))?.length;
}

function verdict(
  field: string,
  sureness: number,
  header: string,
  words: Vocabulary,
  evidence: Evidence,
  least: number,
): HeaderVerdict | undefined {
  const spec = words.fields.get(field);
  if (spec === undefined) return undefined;
  if (spec.sniff !== undefined && evidence.sniff(field) < least) return undefined;
  return {
    field,
    sureness,
    note: { code: "mapping/by-header", args: { header: header.slice(0, 60) } },
  };
}
