import { parseName, type ParsedName } from "../../field/name/parse.ts";
import { foldKey } from "../../text/fold.ts";
import { tokensOf } from "./cases.ts";
import { type Reason, type Score, Tally } from "./tally.ts";

const REASONS: Readonly<Record<string, Reason>> = {
  "several people": {
    why: "two people in one cell are kept as they are; one name cannot be both",
    meant: true,
  },
  "one word": {
    why: "a single word is a given or a family name; nothing in it says which",
    meant: true,
  },
  "one word, company": {
    why: "a single word without a legal form: a brand or a family name; never guessed",
    meant: true,
  },
  "company taken for a person": {
    why: "no legal form and no trade word in it; a list of brands would be guessing",
  },
  "family first": {
    why: "family before given name without a comma or capitals cannot be told",
    meant: true,
  },
  nickname: { why: "a nickname in quotes is kept in the name", meant: true },
  "family name otherwise": {
    why: "two family names, or an initial in the place of one, look like a middle name",
  },
  "given name otherwise": {
    why: "titles that are names as well (Father, Representative) stay with the name",
  },
  "both names otherwise": {
    why: "degrees nobody lists (CLTC, AIF) behind a comma read as a given name",
  },
};

type Tokens = readonly (readonly [label: string, text: string])[];

/** US names, person or company, with their parts as probablepeople labels them. */
export function names(cases: readonly ReadonlyMap<string, string>[]): Score {
  const tally = new Tally("names", REASONS);
  for (const row of cases) {
    const tokens = tokensOf(row.get("labelled_tokens_json") ?? "[]");
    const parsed = parseName(row.get("name") ?? "", "US");
    const company = tokens.some(([label]) => label.startsWith("Corporation"));
    if (company)
      tally.add(parsed.kind === "company" ? undefined : taken(row.get("name") ?? "", tokens));
    else tally.add(personFails(tokens, parsed));
  }
  return tally.score();
}

function taken(name: string, tokens: Tokens): string {
  if (!/[\s.&]/.test(name.trim())) return "one word, company";
  const form = tokens.some(([label]) => label === "CorporationLegalType");
  return `company taken for a person${form ? ", legal form" : ""}`;
}

function said(tokens: Tokens, label: string): string {
  return foldKey(tokens.flatMap(([name, text]) => (name === label ? [text] : [])).join(" "));
}

function personFails(tokens: Tokens, parsed: ParsedName): string | undefined {
  const labels = tokens.map(([label]) => label);
  const family = said(tokens, "Surname") || said(tokens, "LastInitial");
  const given = said(tokens, "GivenName") || said(tokens, "FirstInitial");
  if (parsed.kind !== "person") return `person taken for ${parsed.kind}`;
  const ours = { family: foldKey(parsed.parts.family), given: foldKey(parsed.parts.given) };
  const whole = [ours.given, foldKey(parsed.parts.middle), ours.family].join(" ").trim();
  const first = given.split(" ")[0] ?? "";
  if (ours.family === family && (ours.given === given || ours.given === first)) return undefined;
  if (labels.includes("And")) return "several people";
  if (labels.includes("Nickname")) return "nickname";
  if (tokens.length === 1 || whole === "" || !whole.includes(" ")) return "one word";
  const surname = labels.indexOf("Surname");
  if (given !== "" && surname >= 0 && surname < labels.indexOf("GivenName")) return "family first";
  if (ours.family === family) return "given name otherwise";
  return ours.given === first ? "family name otherwise" : "both names otherwise";
}
