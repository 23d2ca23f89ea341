import { foldKey, foldTight } from "../text/fold.ts";
import {
  type Choose,
  codeOrNot,
  customer,
  familyOrWhole,
  hasSpace,
  nameAlone,
} from "./ambiguous-names.ts";

const ACCOUNT_STATES: ReadonlySet<string> = new Set(
  "activo|inactivo|activa|inactiva|baja|alta|ativo|inativo|attivo|inattivo|bloqueado|pendiente|pendente|actif|inactif|sospeso".split(
    "|",
  ),
);

/** Short words for a phone that mean other things as well: only over numbers. */
const ifNumbers: Choose = ({ share, filled }) =>
  filled > 0 && share((text) => text.replaceAll(/\D/g, "").length >= 8) >= 0.5
    ? "phone"
    : undefined;

/** "CA" is the turnover in French, a state or a country elsewhere. */
const turnover: Choose = ({ share, filled }) =>
  filled > 0 && share((text) => /^\D{0,4}\d[\d.,'\s]*\D{0,5}$/.test(text)) >= 0.6
    ? "total_spend"
    : undefined;

/** A state of the federation, or that of an account. */
const stateOrStatus: Choose = ({ share }) =>
  share((text) => ACCOUNT_STATES.has(foldKey(text))) >= 0.5 ? "status" : "province";

const NUMBER_HEADERS = "num|numero|ncivico|civico|piso|tipovia|tipodevia|nportal|portal".split("|");
/** A street with its number, or beside it; the word alone means "by way of" elsewhere. */
const street: Choose = ({ share, filled, headers }) =>
  filled > 0 && (share(hasSpace) >= 0.5 || NUMBER_HEADERS.some((h) => headers.has(h)))
    ? "address"
    : undefined;

const pinCode: Choose = ({ share, filled }) =>
  filled > 0 && share((text) => /^\d{6}$/.test(text.trim())) >= 0.6 ? "postal_code" : undefined;

/** "M/V", "H/F": sexes, where letters stand below; KM may be a distance. */
const sexes: Choose = ({ sniff, share, filled }) =>
  filled > 0 && (sniff("gender") >= 0.5 || share((text) => /^\p{L}\.?$/u.test(text.trim())) >= 0.8)
    ? "gender"
    : undefined;

/** The code of a post town in Polish, any code elsewhere. */
const kod: Choose = ({ share, siblings, distinctness }) => {
  if (share((text) => /^\d{2}[ -]?\d{3}$/.test(text.trim())) >= 0.6) return "postal_code";
  return siblings.has("customer_code") || distinctness < 0.5 ? undefined : "customer_code";
};

/** The number of a Czech house (č.p.), the postal code of French and Spanish lists. */
const cp: Choose = ({ headers }) => (headers.has("psc") ? "house_number" : "postal_code");

/** A French or Italian town, a Vietnamese ward. */
const commune: Choose = ({ headers, siblings }) =>
  siblings.has("city") || !["cp", "codepostal", "prenom", "pays"].some((h) => headers.has(h))
    ? "ward"
    : "city";

/** Words that are nothing by themselves in other languages: a name only where its other half stands beside. */
const givenBesideFamily: Choose = ({ siblings }) =>
  siblings.has("family_name") && !siblings.has("given_name") ? "given_name" : undefined;

const CHOICES: readonly (readonly [headers: string, choose: Choose])[] = [
  ["nombre|nome|nama|имя|nimi|jméno|meno|ชื่อ|이름|adı|isim|имя клиента", nameAlone],
  ["nom|naam|navn|namn|nazwa", familyOrWhole],
  ["código|codice|kode|koodi", codeOrNot],
  ["ad", givenBesideFamily],
  ["cliente|klant|kund|müşteri|pelanggan|klijent", customer],
  ["hp|ph|gsm|fixe|cell|cellulare|cellular", ifNumbers],
  ["ca", turnover],
  ["estado", stateOrStatus],
  ["via", street],
  ["pin", pinCode],
  ["kod|kód", kod],
  ["cp|č.p.", cp],
  ["commune", commune],
  ["M/V|H/F|F/H|K/M|M/K|m/w|w/m|m/w/d|w/m/d|H/M|M/H", sexes],
];

/** Header words of other languages whose meaning depends on the table; folded and tight. */
export const AMBIGUOUS_ABROAD: readonly (readonly [string, Choose])[] = CHOICES.flatMap(
  ([headers, choose]) => headers.split("|").map((header) => [foldTight(header), choose] as const),
);
