import { foldKey, foldTight } from "../text/fold.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.split("|"));

/** Words for the customer that add nothing to what a column holds: `Guest First Name`, `PAT_LAST_NAME`. */
export const WHO = list(
  "customer|customers|cust|client|clients|contact|member|membership|guest|patient|pat|student|pupil|learner|attendee|delegate|donor|voter|buyer|payer|person|applicant|participant|subscriber|registrant|prospect|passenger|pax|insured|policyholder|tenant|resident|legal|main|primary|default|current|your|my|kunde|kunden|mitglied|mitgl|patienten|teilnehmer|cliente|klient|klienta|klant|socio|adherent",
);

/** Likewise, but of lists of firms and of houses; elsewhere they name somebody who stands in many rows. */
export const WHO_IF_MANY = list("vendor|supplier|owner|seller|dealer|vendors|suppliers");

/** Words for one of several addresses or contacts of the customer: `Billing City`, `Zip Code - Home`. */
const PLACE = list(
  "billing|bill|mailing|mail|postal|home|residence|residential|res|physical|permanent|perm|present|address|addresses|card|po|invoice|registered|rechnungsadresse|rechnung|rechnungs|wohnadresse|privat|private|facturation|domicile|facturacion|fatturazione|residenza|factuur|factuuradres",
);

/** Where goods go: the customer's only where nothing else is. */
const SHIPPING = list(
  "shipping|ship|delivery|deliver|lieferadresse|liefer|lieferung|livraison|envio|spedizione|verzend|aflever",
);
/** Where the firm of a person sits: likewise. */
const FIRM = list(
  "company|business|work|office|corporate|organisation|organization|org|firm|remit|firmen|dienstlich|entreprise|empresa|azienda|bedrijf",
);

/** Small words between a qualifier and what it qualifies: `Bill to City`, `Adresse de facturation`. */
const LINKS = list("to|de|di|da|des|du|of|the|from|in|am|u|und");

/** Short forms that database columns use for whole words. */
const SHORT: Readonly<Record<string, string>> = {
  nm: "name",
  addr: "address",
  nbr: "no",
  num: "no",
  dt: "date",
  acct: "account",
  frst: "first",
  fst: "first",
  mdl: "middle",
  phn: "phone",
};
/** Endings of database columns that add nothing: `state_cd`, `city_desc`. */
const ENDINGS = list("cd|desc|txt|val|value");

const NAME_PARTS = list("first|last|middle|mi|suffix|dob|birth|ssn|mrn");

/** Somebody else than the customer, or a thing of theirs: whatever the rest says, it is not about the customer. */
const OTHERS =
  /(?:^| )(?:spouse|husband|wife|partner|emergency|kin|referr\w{1,6}|doctor|physician|gp|pcp|provider|assistant|asst|rep|reps|agent|broker|manager|advis[eo]r|employer|recruiter|coach|teacher|instructor|attorney|lawyer|created|modified|updated|assigned|notfall|ehepartner|hausarzt|arzt|betreuer|vermittler|werber|conyuge|conjoint|urgence|emergencia)(?: |$)/;

/** A header taken apart: what is left without its qualifiers, and which address or contact they name. */
export interface QualifiedHeader {
  readonly core: readonly string[];
  /** "" for words that only say "the customer's". */
  readonly group: string;
  /** Whether the group is the customer's only where the table has no other, and why. */
  readonly elsewhere: "" | "shipping" | "firm";
}

/** Whether a header plainly speaks of somebody else: their phone is no phone of the customer. */
export function isAboutOthers(header: string): boolean {
  return OTHERS.test(foldKey(header.slice(0, 120)));
}

/** The words of a header: `billing_first_name`, `POAddressLine1` and `Zip - Home` alike. */
export function headerWords(header: string): readonly string[] {
  const apart = header
    .slice(0, 120)
    .replaceAll(/(\p{Ll})(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1$3 $2$4")
    .replaceAll(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/#\s*$/, " no");
  const words = foldKey(apart).split(" ");
  while (words.length > 1 && ENDINGS.has(words.at(-1) ?? "")) words.pop();
  return words.map((word) => SHORT[word] ?? word);
}

/**
 * A header without the qualifiers around it, from the widest core to the narrowest; none of a plain word or of
 * somebody else. `Card Address Zip` gives itself, `address zip` and `zip`.
 */
export function qualified(header: string): readonly QualifiedHeader[] {
  const words = headerWords(header);
  if (words.length === 1 && words[0] === foldTight(header)) return [];
  if (words.length > 6 || isAboutOthers(words.join(" "))) return [];
  const found: QualifiedHeader[] = [{ core: words, group: "", elsewhere: "" }];
  let group = "";
  let elsewhere: QualifiedHeader["elsewhere"] = "";
  // The "PT" of `PT_LAST_NM` is a patient; that of a gym's `PT Name` a personal trainer.
  const isPatient = words[0] === "pt" && words.some((word) => NAME_PARTS.has(word));
  const note = (word: string): boolean => {
    if (word === "pt" && isPatient) return true;
    if (WHO.has(word) || WHO_IF_MANY.has(word)) return true;
    const away = SHIPPING.has(word) ? "shipping" : FIRM.has(word) ? "firm" : "";
    if (away === "" && !PLACE.has(word)) return false;
    if (group === "") [group, elsewhere] = [word, away];
    return true;
  };
  let [from, to] = [0, words.length];
  while (to - from > 1) {
    if (note(words[from] ?? "")) {
      from++;
      while (from < to - 1 && isLink(words[from] ?? "")) from++;
    } else if (note(words[to - 1] ?? "")) {
      to--;
      while (from < to - 1 && isLink(words[to - 1] ?? "")) to--;
    } else break;
    found.push({ core: words.slice(from, to), group, elsewhere });
  }
  return found;
}

const isLink = (word: string): boolean => LINKS.has(word) || /^\d$/.test(word);
