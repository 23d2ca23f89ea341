import type { Evidence } from "./evidence.ts";

/** Decides what a header of several meanings names here; undefined = no field. */
export type Choose = (evidence: Evidence) => string | undefined;

export const hasSpace = (text: string): boolean => /\S\s+\S/.test(text.trim());

/** Columns that show a table to be about things: goods, papers, records. */
const THINGS =
  "price|listprice|unitprice|gia|giaban|dongia|manufacturer|brand|sku|category|authors|author|venue|artist|album|director|genre|publisher|journal|isbn|nhasanxuat|thuonghieu|preis|hersteller|marke".split(
    "|",
  );

/** Whether other columns show a table to be about people or firms. */
const hasPeople = ({ siblings }: Evidence): boolean =>
  siblings.tell("name", "contact", "trait", "address");
/** Whether a table lists goods or papers, so that its names and titles are no person's. */
export const isAboutThings = (e: Evidence): boolean =>
  !hasPeople(e) && THINGS.some((t) => e.headers.has(t));

/** A name alone: the given name where family names have a column of their own, else the whole name. */
export const nameAlone: Choose = (evidence) => {
  const { siblings } = evidence;
  if (isAboutThings(evidence)) return undefined;
  if (siblings.has("full_name")) return siblings.has("given_name") ? undefined : "given_name";
  return siblings.has("family_name") && !siblings.has("given_name") ? "given_name" : "full_name";
};

/** Headers of given names beside which a "name" alone is the family's: Name, Vorname; Nom, Prénom. */
const GIVEN =
  "vorname|vornamen|rufname|prenom|prenoms|voornaam|voornamen|fornavn|fornamn|imie".split("|");

/** A name that is the family's where a column of given names stands beside it: French "Nom", German "Name". */
export const familyOrWhole: Choose = (evidence) => {
  const { siblings, headers, share } = evidence;
  if (siblings.has("family_name") || !GIVEN.some((g) => headers.has(g))) return nameAlone(evidence);
  return share((text) => /\S[\s,]+\S/.test(text)) > 0.7 ? nameAlone(evidence) : "family_name";
};

/** An id that tells customers apart, where none is named as the customer's. */
export const codeOrNot: Choose = ({ siblings, distinctness, filled }) => {
  if (siblings.has("customer_code")) return undefined;
  return filled === 0 || distinctness >= 0.5 ? "customer_code" : undefined;
};

/** Words for the customer as such: a code, a person or a company, by content. */
export const customer: Choose = (evidence) => {
  const { siblings, share } = evidence;
  if (share(isNumbered) >= 0.8) return codeOrNot(evidence);
  return siblings.has("full_name") ? undefined : "full_name";
};
/** `1`, `KH0012`, `C-17`: what numbers customers, not what they are called. */
const isNumbered = (text: string): boolean => /^[A-Za-z]{0,4}[-_. ]?\d+$/.test(text.trim());
