import { providerAllows } from "../../country/email-domains.ts";
import { foldAccents, foldTight } from "../../text/fold.ts";

/** Characters a local part may hold unquoted (RFC 5321 Dot-string with RFC 6531), ASCII part. */
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uFFFF-]+$/;
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  "а е о р с у х і ј ѕ һ ԁ".split(" ").map((letter, i) => [letter, "aeopcyxijshd"[i] ?? ""]),
);
const ROLES = new Set(
  `info sales sale ketoan ketoantruong cskh chamsockhachhang kinhdoanh hotro lienhe tuyendung nhansu vanthu hanhchinh
admin administrator support contact office marketing hr hello billing accounting service webmaster postmaster
hostmaster abuse noc security enquiries enquiry mail vertrieb kontakt buchhaltung service bestellung thongtin
phongkinhdoanh banhang muahang giaodich dathang newsletter news press media team jobs career careers`.split(
    /\s+/,
  ),
);
const PLACEHOLDERS = new Set(
  `none no na noemail nomail noreply khong khongco khongcoemail ko koco kocomail chuaco emailchung dungchung test
testing abc abcd abc123 asdf asdfgh asdfghjkl qwerty qwer xyz xxx example email user ten ho null unknown
abcxyz aaa aa a x nobody anonymous keine unbekannt demo sample fake`.split(/\s+/),
);

/** What is wrong or telling about the part before the @. */
export interface LocalVerdict {
  readonly problem?: "bad" | "quoted" | "accents" | "look-alike" | "international" | "provider";
  /** The local part as it was most likely meant. */
  readonly suggestion?: string;
  readonly role?: boolean;
  readonly placeholder?: boolean;
}

const PLAIN: LocalVerdict = {};

/** Judges a local part against the RFCs and the rules of its provider. */
export function judgeLocal(local: string, domain: string): LocalVerdict {
  if (/^"[^"]*"$|^"(?:[^"\\]|\\.)*"$/.test(local)) return { problem: "quoted" };
  if (!local.split(".").every((atom) => ATOM.test(atom))) return { problem: "bad" };
  const allowed = providerAllows(domain, local);
  if (/[^\u0000-\u007F]/.test(local)) return foreignLetters(local, allowed !== undefined);
  if (allowed === false) return { problem: "provider" };
  const bare = local.includes("+") ? local.slice(0, local.indexOf("+")) : local;
  const word = foldTight(bare);
  if (isPlaceholderWord(word, domain)) return { placeholder: true };
  return ROLES.has(word) ? { role: true } : PLAIN;
}

function foreignLetters(local: string, known: boolean): LocalVerdict {
  const latin = local.replaceAll(/\p{Script=Cyrillic}/gu, (c) => LOOK_ALIKES[c.toLowerCase()] ?? c);
  if (latin !== local && /^[\u0000-\u007F]*$/.test(latin)) {
    return { problem: "look-alike", suggestion: latin };
  }
  const plain = foldAccents(local);
  if (plain !== local && /^[\u0000-\u007F]*$/.test(plain)) {
    return { problem: known ? "accents" : "international", suggestion: plain };
  }
  return { problem: known ? "accents" : "international" };
}

/** Words typed to get past a required field: `none@…`, `test@…`, `a@a.a`, one letter repeated. */
function isPlaceholderWord(word: string, domain: string): boolean {
  if (/^(.)\1{3,}$/.test(word) || /^(?:123|1234|12345|123456|123456789)$/.test(word)) return true;
  if (!PLACEHOLDERS.has(word)) return false;
  // Short ones are somebody's at a house of their own: a@example-firm.vn.
  return word.length > 2 || domain.length < 6 || providerAllows(domain, word) !== undefined;
}
