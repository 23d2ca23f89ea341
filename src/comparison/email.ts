import { canonicalEmail, typoTarget } from "../country/email-domains.ts";
import { damerauLevenshtein } from "../text/damerau.ts";
import { defineComparison } from "./define.ts";

interface PreparedEmail {
  readonly text: string;
  readonly canonical: string;
  readonly local: string;
  readonly domain: string;
  /** The mailbox where a known slip in the domain is put right. */
  readonly meant: string;
}

/** Local parts too common to say that two domains belong to one person. */
const LEAST_LOCAL = 5;

/** E-mail addresses: the same mailbox in another spelling, the same name elsewhere, a slip of typing. */
export const email = defineComparison<PreparedEmail>({
  name: "email",
  role: "contact",
  spelled: true,
  seldomShared: true,
  title: { en: "E-mail", vi: "E-mail" },
  levels: [
    {
      name: "same",
      say: { en: "same address", vi: "cùng địa chỉ" },
      m: 0.74,
      u: 0.00001,
      rarer: true,
    },
    {
      name: "same-mailbox",
      say: { en: "same mailbox, written differently", vi: "cùng hộp thư, cách viết khác" },
      m: 0.02,
      u: 0.000002,
      rarer: true,
    },
    {
      name: "one-edit",
      say: { en: "one character differs", vi: "lệch một ký tự" },
      m: 0.05,
      u: 0.000008,
    },
    {
      name: "same-local",
      say: {
        en: "same name and number before the @, another domain",
        vi: "trùng cả tên và số trước @, tên miền khác",
      },
      m: 0.03,
      u: 0.00002,
    },
    {
      // `anna.smith@` at two firms: the name once more, and every namesake's.
      name: "same-name",
      say: {
        en: "same name before the @, another domain",
        vi: "trùng tên trước @, tên miền khác",
      },
      m: 0.02,
      u: 0.001,
      atMost: 1,
    },
    { name: "different", say: { en: "another address", vi: "địa chỉ khác" }, m: 0.14, u: 0.99896 },
  ],
  prepare(text) {
    const lower = text.trim().toLowerCase();
    const at = lower.lastIndexOf("@");
    if (at < 1 || at === lower.length - 1) return undefined;
    const canonical = canonicalEmail(lower);
    const cut = canonical.lastIndexOf("@");
    const domain = canonical.slice(cut + 1);
    const target = typoTarget(domain);
    return {
      text: lower,
      canonical,
      local: canonical.slice(0, cut),
      domain,
      meant: target === undefined ? canonical : canonicalEmail(`${lower.slice(0, at)}@${target}`),
    };
  },
  compare(left, right) {
    if (left.text === right.text) return 0;
    if (left.canonical === right.canonical) return 1;
    if (left.meant === right.meant) return 2;
    const sameLocal = left.local === right.local && left.local.length >= LEAST_LOCAL;
    if (sameLocal && damerauLevenshtein(left.domain, right.domain, 2) <= 2) return 2;
    // One digit more or less in a name and birth year is often another person; a slip in a long one is not.
    if (
      left.domain === right.domain &&
      Math.min(left.local.length, right.local.length) >= LEAST_LOCAL &&
      digitsOf(left.local) === digitsOf(right.local) &&
      damerauLevenshtein(left.local, right.local, 1) === 1
    ) {
      return 2;
    }
    if (!sameLocal) return 5;
    return digitsOf(left.local) === "" ? 4 : 3;
  },
  keys({ canonical, local, domain, meant }) {
    const long = local.length >= LEAST_LOCAL;
    const exact = meant === canonical ? [canonical] : [canonical, meant];
    return [exact, long ? [local] : [], long ? halves(local, domain) : []];
  },
  term: ({ canonical }) => canonical,
});

function digitsOf(local: string): string {
  return local.replaceAll(/\D/g, "");
}

/** One edit leaves either the first or the last half of a local part whole; odd lengths have two halves. */
function halves(local: string, domain: string): string[] {
  const keys: string[] = [];
  for (const half of new Set([Math.floor(local.length / 2), Math.ceil(local.length / 2)])) {
    keys.push(`<${local.slice(0, half)}@${domain}`, `>${local.slice(-half)}@${domain}`);
  }
  // Only a swap right across the middle of an even length leaves neither half whole.
  const middle = local.length / 2;
  if (Number.isInteger(middle) && middle > 0) {
    const pair = [local.charAt(middle - 1), local.charAt(middle)].sort().join("");
    keys.push(`=${local.slice(0, middle - 1)}${pair}${local.slice(middle + 1)}@${domain}`);
  }
  return keys;
}
