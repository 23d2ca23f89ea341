import type { FindingArgs } from "../../model/finding.ts";
import type { Cleaned } from "../define.ts";
import { UNKNOWN_COUNTRY } from "../../country/unknown.ts";
import { takeNumbers, type TakenContacts } from "../contact/take-contacts.ts";
import { isMaskedEmail } from "../masked.ts";
import { isPlaceholder } from "../placeholder.ts";
import { foldKey } from "../../text/fold.ts";
import { COMMON_DOMAINS } from "../../country/email-domains.ts";
import { judgeDomain } from "./domain.ts";
import type { EmailCode } from "./findings.ts";
import { meantAddress } from "./meant.ts";
import { judgeLocal } from "./local.ts";
import { takeApart } from "./take-apart.ts";

type EmailFinding = { readonly code: EmailCode; readonly args?: FindingArgs };
interface Read {
  readonly status: "ok" | "fixed" | "suspect" | "invalid";
  readonly value: string;
  readonly findings: readonly EmailFinding[];
  readonly feature: string;
}

/** Octets an address may have (RFC 5321 §4.5.3.1.3, less the brackets), and those before the @. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LONGEST_CELL = 320;
const PLAIN = /^[a-z0-9_][a-z0-9_.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const SHARED =
  /^(?:e ?mail|mail)? ?(?:chung|dung chung)$|^(?:khong|chua|ko) (?:co )?e?mail$|^no e?mail$/;
const encoder = new TextEncoder();

/** Cleans one cell of e-mail addresses. A telephone number in it is told by the rules of `country`. */
export function cleanEmail(raw: string, country = UNKNOWN_COUNTRY): Cleaned<EmailCode> {
  if (raw.length <= LONGEST && PLAIN.test(raw)) {
    const read = readAddress(raw);
    return toCleaned({ ...read, findings: suggested(read.findings, raw) }, raw);
  }
  if (raw.length > LONGEST_CELL * 4) return refuse(raw, "email/too-long");
  const text = raw.normalize("NFKC").trim();
  if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
  if (/^\[?e-?mail.protected\]?$/i.test(text)) return refuse(raw, "email/scrubbed");
  if (isMaskedEmail(text)) return refuse(raw, "email/masked");
  if (SHARED.test(foldKey(text))) return refuse(raw, "email/placeholder");
  const numbers = takeNumbers(text, country);
  if (numbers !== undefined) return withNumbers(raw, numbers);

  const cell = takeApart(raw);
  const reads = cell.addresses.map(readAddress);
  const first = reads.find((read) => read.status !== "invalid") ?? reads[0];
  if (first === undefined) return refuse(raw, "email/no-at");
  if (first.status === "invalid") {
    const findings = reads.length > 1 ? first.findings : suggested(first.findings, text);
    return { status: "invalid", value: raw, findings, feature: "" };
  }
  if (cell.joined !== undefined) {
    const findings = [{ code: "email/space", args: { suggestion: cell.joined } }] as const;
    return { status: "suspect", value: raw, findings, feature: "" };
  }
  const others = reads.filter((read) => read !== first && read.status !== "invalid");
  const broken = reads.flatMap((read, i) =>
    read.status === "invalid" ? [cell.addresses[i] ?? ""] : [],
  );
  const more = unlike(first, others);
  const note = [cell.note, ...broken].filter((part) => part !== "").join("; ");
  return toCleaned(first, raw, { more, note, tidied: cell.tidied });
}

/** Findings with what was probably meant, where that is an address and none is suggested yet. */
function suggested(findings: readonly EmailFinding[], text: string): readonly EmailFinding[] {
  const [finding] = findings;
  // Most addresses have nothing to say of.
  if (finding === undefined || finding.args !== undefined || !SUGGESTING.has(finding.code)) {
    return findings;
  }
  const meant = meantAddress(text);
  if (meant === undefined) return findings;
  const read = readAddress(meant);
  return read.status === "invalid" ? findings : [suggest(finding.code, read.value)];
}

const SUGGESTING: ReadonlySet<EmailCode> = new Set([
  "email/no-at",
  "email/two-ats",
  "email/bad-local",
  "email/bad-domain",
]);

/** A cell with a telephone number: beside an address it moves away, alone it stays as well. */
function withNumbers(raw: string, { text, elsewhere, note }: TakenContacts): Cleaned<EmailCode> {
  if (!text.includes("@")) return { ...refuse(raw, "email/is-phone"), elsewhere };
  const cleaned = cleanEmail(text);
  if (
    cleaned.status === "invalid" ||
    (cleaned.value === text && cleaned.status === "suspect" && cleaned.feature === "")
  )
    return { ...cleaned, value: raw, elsewhere };
  const findings = [...(cleaned.findings ?? []), { code: "email/phone-moved" } as const];
  const status = cleaned.status === "ok" ? "fixed" : cleaned.status;
  const notes = [cleaned.extras?.["note"] ?? "", note].filter((part) => part !== "").join("; ");
  return {
    ...cleaned,
    status,
    findings,
    elsewhere,
    ...(notes !== "" && { extras: { note: notes } }),
  };
}

/** The other mailboxes of a cell, each once: capitals make no other mailbox (RFC 5321 leaves that to the provider; none does). */
function unlike(first: Read, others: readonly Read[]): string[] {
  const seen = new Set([first.value.toLowerCase()]);
  return others.flatMap(({ value }) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [value];
  });
}

function toCleaned(
  read: Read,
  raw: string,
  beside: { more: readonly string[]; note: string; tidied: boolean } = {
    more: [],
    note: "",
    tidied: false,
  },
): Cleaned<EmailCode> {
  if (read.status === "invalid") {
    return { status: "invalid", value: raw, findings: read.findings, feature: "" };
  }
  const findings = [...read.findings];
  if (beside.more.length > 0) {
    findings.push({ code: "email/several", args: { count: beside.more.length + 1 } });
  }
  if (beside.note !== "") findings.push({ code: "email/note" });
  const moved = beside.more.length > 0 || beside.note !== "";
  if (beside.tidied && !moved && read.status === "ok") findings.push({ code: "email/wrapped" });
  const status = read.status === "ok" && (moved || beside.tidied) ? "fixed" : read.status;
  return {
    status,
    value: read.value,
    ...(findings.length > 0 ? { findings } : {}),
    ...(beside.more.length > 0 ? { more: beside.more } : {}),
    ...(beside.note === "" ? {} : { extras: { note: beside.note } }),
    ...(read.feature === read.value ? {} : { feature: read.feature }),
  };
}

/** Reads one tidied address. */
function readAddress(text: string): Read {
  const at = text.lastIndexOf("@");
  if (at < 0) return refused(text, "email/no-at", withAt(text));
  if (at === 0 || at === text.length - 1) return refused(text, "email/no-at");
  const typedLocal = text.slice(0, at);
  if (typedLocal.includes("@") && !typedLocal.startsWith('"')) {
    return refused(text, "email/two-ats");
  }
  if (/\.phone$/i.test(text) && /^\+?\d{8,15}$/.test(typedLocal)) {
    return refused(text, "email/placeholder");
  }
  if (bytes(typedLocal) > LONGEST_LOCAL || bytes(text) > LONGEST) {
    return refused(text, "email/too-long");
  }
  const { domain, problem, suggestion, disposable } = judgeDomain(text.slice(at + 1));
  if (problem === "bad") {
    return refused(
      text,
      "email/bad-domain",
      suggestion === undefined ? undefined : `${typedLocal}@${suggestion}`,
    );
  }
  const local = judgeLocal(typedLocal, domain);
  const meant = local.suggestion === undefined ? undefined : `${local.suggestion}@${domain}`;
  if (local.problem === "bad") return refused(text, "email/bad-local");
  if (local.problem === "quoted") return refused(text, "email/quoted");
  if (local.problem === "accents") return refused(text, "email/accents", meant);

  const value = `${typedLocal}@${domain}`;
  const findings: EmailFinding[] = [];
  if (problem === "typo") findings.push({ code: "email/typo-domain", args: { domain } });
  if (problem === "maybe-typo") {
    findings.push({ code: "email/maybe-typo", args: { suggestion: suggestion ?? "" } });
  }
  if (problem === "unknown-ending") findings.push({ code: "email/unknown-ending" });
  if (local.problem === "look-alike") findings.push(suggest("email/look-alike", meant));
  if (local.problem === "international") findings.push(suggest("email/international", meant));
  if (local.problem === "provider")
    findings.push({ code: "email/provider-rule", args: { domain } });
  if (local.placeholder === true) findings.push({ code: "email/placeholder" });
  if (local.role === true) findings.push({ code: "email/role" });
  if (disposable === true) findings.push({ code: "email/disposable" });
  const doubtful = findings.some((f) => f.code !== "email/typo-domain" && f.code !== "email/role");
  const status = doubtful ? "suspect" : problem === "typo" ? "fixed" : "ok";
  return {
    status,
    value,
    findings,
    feature: local.placeholder === true ? "" : value.toLowerCase(),
  };
}

/** `lan.gmail.com`, `lan#gmail.com`: where the @ must have stood. */
function withAt(text: string): string | undefined {
  for (const domain of COMMON_DOMAINS) {
    const local = text.toLowerCase().endsWith(domain) ? text.slice(0, -domain.length) : "";
    if (/^(?!www\.)[\w.+-]+[.#%&*-]$/.test(local)) return `${local.slice(0, -1)}@${domain}`;
  }
  return undefined;
}

function suggest(code: EmailCode, suggestion: string | undefined): EmailFinding {
  return suggestion === undefined ? { code } : { code, args: { suggestion } };
}

function refused(value: string, code: EmailCode, suggestion?: string): Read {
  return { status: "invalid", value, findings: [suggest(code, suggestion)], feature: "" };
}

function refuse(raw: string, code: EmailCode): Cleaned<EmailCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature: "" };
}

function bytes(text: string): number {
  return /^[\u0000-\u007F]*$/.test(text) ? text.length : encoder.encode(text).length;
}
