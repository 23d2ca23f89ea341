import { cleanEmail } from "../../field/email/clean.ts";
import { type Reason, type Score, Tally } from "./tally.ts";

/** Addresses the RFCs allow and a customer list should refuse all the same, and the other way round. */
const REASONS: Readonly<Record<string, Reason>> = {
  "refused, ISEMAIL_VALID": {
    why: "valid by the letter, but reaches nobody: a bare top-level domain, or one that does not exist",
    meant: true,
  },
  "refused, ISEMAIL_DNSWARN": { why: "no such top-level domain", meant: true },
  "trimmed,": {
    why: "blanks, line breaks, an open quote or a last full stop around a plain address: taken off, as a person would",
    meant: true,
  },
  "flagged,": { why: "kept as it is and flagged (email/space)", meant: true },
};

/** Addresses of Dominic Sayers' is_email: those to accept and those to refuse; oddities may be either. */
export function emails(cases: readonly ReadonlyMap<string, string>[]): Score {
  const tally = new Tally("e-mails", REASONS);
  for (const row of cases) {
    const expected = row.get("crm_expect");
    if (expected === "either") continue;
    const address = unescaped(row.get("address_json_escaped") ?? "");
    const { status, value, findings = [] } = cleanEmail(address);
    const accepted = status === "ok" || status === "fixed" || status === "suspect";
    const kind = `${row.get("category")} ${row.get("diagnosis")}`;
    if (accepted === (expected === "accept")) tally.add(undefined);
    else tally.add(`${accepted ? verdict(address, value, findings) : "refused"}, ${kind}`);
  }
  return tally.score();
}

/** How an address to refuse came through: junk taken off its ends, kept and flagged, or plainly accepted. */
function verdict(
  address: string,
  value: string,
  findings: readonly { readonly code: string }[],
): string {
  const junk = value !== address && address.replace(/[\s"(]/g, "").replace(/\.$/, "") === value;
  if (junk) return "trimmed";
  return findings.some(({ code }) => code === "email/space") ? "flagged" : "accepted";
}

function unescaped(text: string): string {
  return JSON.parse(`"${text}"`) as string;
}
