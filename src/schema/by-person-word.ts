import { foldKey } from "../text/fold.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import { isAboutOthers, qualified, WHO } from "./qualifiers.ts";
import type { Vocabulary } from "./vocabulary.ts";

const list = (text: string): ReadonlySet<string> => new Set(text.split("|"));

/** What else a list calls its own people by, alone or one beside the other: `Donor / Household`, `Mitglieder`. */
const PEOPLE = list(
  "guests|patients|students|pupils|members|donors|donator|tenants|residents|voters|attendees|participants|applicants|passengers|household|households|family|families|supporter|supporters|constituent|constituents|registrant|registrants|player|players|parishioner|parishioners|shareholder|shareholders|policyholder|citizen|citizens|inhabitant|inhabitants|employee|employees|worker|volunteer|volunteers|candidate|candidates|user|users|debtor|author|" +
    "mitglieder|gast|gaste|patient|patientin|schuler|schulerin|schuler in|mieter|mieterin|bewohner|bewohnerin|spender|spenderin|teilnehmerin|teilnehmende|kundin|auftraggeber|auftraggeberin|besteller|versicherter|versicherte|burger|burgerin|haushalt|mitarbeiter|bewerber|bewerberin|kaufer|kauferin|" +
    "adherents|adherente|membre|membres|eleve|eleves|patiente|locataire|locataires|donateur|donateurs|donatrice|clients|cliente|" +
    "alumno|alumnos|alumna|alumnas|socios|paciente|pacientes|huesped|huespedes|donante|donantes|inquilino|clientes|soci|paziente|pazienti|ospite|ospiti|hospede|hospedes|aluno|alunos|lid|leden|gasten|huurder",
);
const JOINING = list("and|or|und|oder|et|ou|y|o|e|of|the|s|in|innen|r");

/** Whole names that columns of the same table hold already, or their parts. */
const NAMES = ["full_name", "given_name", "family_name"] as const;
/** Least share of values that look like whole names. */
const LEAST = 0.5;
/** In lists of orders one buyer stands in many rows: fewer different values are enough. */
const LEAST_BILLED = 0.35;

/**
 * `full_name` for a header that says no more than whom the list is about (`Guest`, `Donor / Household`, `Mitglied`) or to
 * whom a bill goes (`Billing Name`), where whole names stand below it and in no column that says so. Over codes and
 * ticks the same words mean something else.
 */
export function byPersonWord(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  if (evidence.filled < 3 || !words.fields.has("full_name") || isAboutOthers(header)) return;
  if (NAMES.some((field) => evidence.siblings.has(field))) return undefined;
  const billed = isBilledName(header);
  if (!billed && !isPeople(header)) return undefined;
  if (evidence.sniff("full_name") < (billed ? LEAST_BILLED : LEAST)) return undefined;
  const note = {
    code: "mapping/similar",
    args: { header: header.slice(0, 60), word: "full_name" },
  };
  return { field: "full_name", sureness: 0.7, note };
}

function isPeople(header: string): boolean {
  const words = foldKey(header.slice(0, 60)).split(" ");
  let said = false;
  for (const word of words) {
    if (PEOPLE.has(word) || WHO.has(word)) said = true;
    else if (!JOINING.has(word) && word !== "name" && word !== "names") return false;
  }
  return said && words.length <= 5;
}

/** Behind these a name is that of whoever pays or is written to; `Home Name` may be a house. */
const BILLED = /^(?:billing|bill|invoice|card|mailing|rechnungs?|facturation|facturacion)(?: |$)/;

function isBilledName(header: string): boolean {
  const last = qualified(header).at(-1);
  return last?.core.join("") === "name" && BILLED.test(foldKey(header.slice(0, 60)));
}
