import { cleanEmail } from "../../field/email/clean.ts";
import { type Score, Tally } from "./tally.ts";

/** Addresses the RFCs allow and a customer list should refuse all the same, and the other way round. */
const REASONS = {
  "refused, ISEMAIL_VALID":
    "valid by the letter, but reaches nobody: a bare top-level domain, or one that does not exist",
  "refused, ISEMAIL_DNSWARN": "no such top-level domain",
  "accepted, ISEMAIL_DEPREC":
    "obsolete folding around the address: taken off, the address inside is plain",
  "accepted, ISEMAIL_CFWS": "comments and folds around the address: taken off and kept as a note",
  "accepted, ISEMAIL_ERR": "what is broken lies beside a plain address, which is kept",
  "accepted, ISEMAIL_RFC5322": "what is broken lies beside a plain address, which is kept",
} as const;

/** Addresses of Dominic Sayers' is_email: those to accept and those to refuse; oddities may be either. */
export function emails(cases: readonly ReadonlyMap<string, string>[]): Score {
  const tally = new Tally("e-mails", REASONS);
  for (const row of cases) {
    const expected = row.get("crm_expect");
    if (expected === "either") continue;
    const address = unescaped(row.get("address_json_escaped") ?? "");
    const { status } = cleanEmail(address);
    const accepted = status === "ok" || status === "fixed" || status === "suspect";
    const kind = `${row.get("category")} ${row.get("diagnosis")}`;
    if (accepted === (expected === "accept")) tally.add(undefined);
    else tally.add(`${accepted ? "accepted" : "refused"}, ${kind}`);
  }
  return tally.score();
}

function unescaped(text: string): string {
  return JSON.parse(`"${text}"`) as string;
}
