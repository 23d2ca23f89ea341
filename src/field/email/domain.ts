import { disposableEmailBlocklistSet } from "disposable-email-domains-js";
import { parse } from "tldts";
import {
  COMMON_DOMAINS,
  isAliasService,
  isKnownDomain,
  isTrustedDomain,
  typoTarget,
} from "../../country/email-domains.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";

/** What is known about the part behind the @. */
export interface DomainVerdict {
  /** The domain as kept: lower case, or what it was meant to be where that is certain. */
  readonly domain: string;
  readonly problem?: "bad" | "unknown-ending" | "typo" | "maybe-typo";
  /** What was most likely meant. */
  readonly suggestion?: string;
  readonly disposable?: boolean;
  readonly alias?: boolean;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MOST = 50_000;
const verdicts = new Map<string, DomainVerdict>();

/** Judges a domain, remembering the answer: a million addresses have a few thousand domains. */
export function judgeDomain(typed: string): DomainVerdict {
  let verdict = verdicts.get(typed);
  if (verdict === undefined) {
    verdict = judge(typed.toLowerCase());
    if (verdicts.size >= MOST) verdicts.clear();
    verdicts.set(typed, verdict);
  }
  return verdict;
}

/** A domain in the letters of the name system, `xn--…` for international labels; undefined when it is none. */
function asciiDomain(domain: string): string | undefined {
  if (/^[\u0000-\u007F]*$/.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}

function judge(domain: string): DomainVerdict {
  const ascii = asciiDomain(domain);
  if (ascii === undefined || ascii.length > 253) return { domain, problem: "bad" };
  const labels = ascii.split(".");
  if (!labels.every((label) => LABEL.test(label))) return { domain, problem: "bad" };

  const {
    domain: registrable,
    isIcann,
    isPrivate,
    publicSuffix,
  } = parse(ascii, {
    allowPrivateDomains: false,
  });
  const international = /(?:^|\.)xn--/.test(publicSuffix ?? "");
  const exists = (isIcann === true || isPrivate === true || international) && labels.length > 1;
  const target = typoTarget(domain);
  if (target !== undefined) {
    if (exists) return { domain, problem: "maybe-typo", suggestion: target };
    // Without a real ending the domain cannot exist; `gmail` and `yahoo` alone could mean several.
    if (domain !== "yahoo") return { domain: target, problem: "typo" };
  }
  if (isKnownDomain(domain)) return withDisposable(domain, registrable);
  if (labels.length < 2) {
    return domain === "yahoo"
      ? { domain, problem: "bad", suggestion: "yahoo.com" }
      : { domain, problem: "bad" };
  }
  const near = isValidVietnamese(ascii, exists) ? undefined : nearest(domain);
  if (!exists) {
    if (/^\d+$/.test(labels.at(-1) ?? "")) return { domain, problem: "bad" };
    const meant = near ?? typoTarget(domain.replace(/\.[^.]+$/, ".com"));
    return meant === undefined
      ? { domain, problem: "unknown-ending" }
      : { domain, problem: "maybe-typo", suggestion: meant };
  }
  if (registrable === null) return { domain, problem: "bad" };
  const disposable = withDisposable(domain, registrable);
  if (near !== undefined && disposable.disposable !== true) {
    return { domain, problem: "maybe-typo", suggestion: near };
  }
  return disposable;
}

/** Anything registrable under .vn is somebody's until the typo table says otherwise. */
function isValidVietnamese(ascii: string, exists: boolean): boolean {
  return exists && ascii.endsWith(".vn");
}

function nearest(domain: string): string | undefined {
  return COMMON_DOMAINS.find(
    (common) =>
      Math.abs(common.length - domain.length) < 2 && damerauLevenshtein(domain, common, 1) === 1,
  );
}

/** The package builds its set anew at every call; once is enough. */
let disposable: ReadonlySet<string> | undefined;

/** Lists of throw-away mail hold real providers by mistake; a domain known to be one is left alone. */
function withDisposable(domain: string, registrable: string | null): DomainVerdict {
  if (isAliasService(domain)) return { domain, alias: true };
  if (isTrustedDomain(domain) || registrable === null) return { domain };
  disposable ??= disposableEmailBlocklistSet();
  const list = disposable;
  return list.has(domain) || list.has(registrable) ? { domain, disposable: true } : { domain };
}
