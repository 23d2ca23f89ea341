import type { Mapping, TableInfo } from "../table/dataset.ts";
import type { FieldBook } from "../field/field-book.ts";
import { foldKey } from "../text/fold.ts";

/** What is a person's own: somebody else's, standing beside it, must not become the customer's. */
const PERSONAL = ["name", "name-part", "contact", "address", "place", "identity", "trait"] as const;

/** Who else a header may speak of, in Vietnamese, English, German and French, folded. */
const SOMEBODY_ELSE = [
  // the receiver of goods, and where they go
  "nguoi nhan|ben nhan|nhan hang|giao hang|giao den|giao toi|noi giao|nguoi giao",
  "recipients?|receivers?|consignee|ship(?:ping|ped)?(?: ?to)?\\w*|deliver(?:y|ies)?(?: to)?\\w*",
  "empfanger\\w*|liefer\\w*|versand\\w*|warenempfanger|destinataires?|livraison|livrer",
  // who is to be asked for a firm, a child, in need
  "nguoi lien he|nguoi lien lac|lien he khac|dau moi|contact person|ansprechpartner\\w*|kontaktperson|interlocuteur\\w*|personne a contacter",
  "phu huynh|giam ho|bo me|cha me|ba me|parents?|guardians?|elternteil\\w*|eltern|erziehungsberechtigt\\w*|tuteur|tutrice|mother|father|mutter|vater|mere|pere",
  "khan cap|emergency|next of kin|notfall\\w*|urgence|ice",
  "nguoi than|than nhan|nguoi nha|relatives?|spouse|wife|husband|angehorige\\w*|ehepartner|ehefrau|ehemann|gatte|gattin|conjointe?|epoux|epouse|proche",
  // who brought the customer, who deals with him
  "nguoi gioi thieu|nguoi gt|gioi thieu|referrer|referr(?:al|ed)(?: by)?|introducer|geworben\\w*|empfohlen\\w*|werber|empfehler|parrain|parrainage|recommande par",
  "ke toan|thu quy|accountants?|accounting|bookkeeper|accounts payable|buchhaltung|buchhalter(?:in)?|comptable|comptabilite",
  "nha cung cap|ncc|suppliers?|vendors?|lieferant(?:en)?|fournisseurs?",
  "tai xe|shipper|courier|driver|fahrer|kurier|livreur|chauffeur",
  "nhan vien|nv|sales? rep(?:resentative)?|salesperson|staff|employee|mitarbeiter(?:in)?|verkaufer(?:in)?|sachbearbeiter(?:in)?|vendeur|vendeuse",
  "bao lanh|nguoi bao lanh|guarantor|burge|garant|witness|zeuge|temoin",
].join("|");
const WHOSE = new RegExp(`(?:^| )(?:${SOMEBODY_ELSE})(?: |$)`);
const LONGEST = 120;

/** Whether a header speaks of somebody other than the customer: `SĐT người nhận`, `Shipping City`, `Notfallkontakt`. */
export function isAboutElse(header: string): boolean {
  return WHOSE.test(foldKey(header.slice(0, LONGEST)));
}

/**
 * Leaves columns about somebody else unmapped where the customer's own stand beside them, filled about as well: a
 * receiver's phone on two orders does not make one customer of two. Alone they are all there is, and stay.
 */
export function ownOnly(
  table: TableInfo,
  mapped: readonly (Mapping | undefined)[],
  book: FieldBook,
): readonly (Mapping | undefined)[] {
  const elses = mapped.map(
    (mapping, column) =>
      mapping !== undefined &&
      mapping.because !== "user" &&
      isPersonsOwn(mapping.field, book) &&
      isAboutElse(table.headers[column] ?? ""),
  );
  if (!elses.includes(true)) return mapped;
  const own = new Map<string, number>();
  for (const [column, mapping] of mapped.entries()) {
    if (mapping === undefined || elses[column] === true) continue;
    const field = kindOf(mapping.field, book);
    own.set(field, Math.max(own.get(field) ?? 0, filled(table, column)));
  }
  return mapped.map((mapping, column) => {
    if (mapping === undefined || elses[column] !== true) return mapping;
    const field = kindOf(mapping.field, book);
    const beside = own.get(field);
    return beside !== undefined && beside * FAIRLY >= filled(table, column) ? undefined : mapping;
  });
}

/** Whether a field's values are a person's own. */
export function isPersonsOwn(field: string, book: FieldBook): boolean {
  return book.tells(field, ...PERSONAL) && book.means(field).ofFirm !== true;
}

/** What a field is compared as: a name in parts stands for the whole one. */
function kindOf(field: string, book: FieldBook): string {
  return book.tells(field, "name") && book.means(field).ofFirm !== true ? "name" : field;
}

/** The customer's own column may have this many times fewer values and still be the one to go by. */
const FAIRLY = 3;
/** Rows looked at. */
const SAMPLE = 2000;

function filled({ grid, records }: TableInfo, column: number): number {
  const codes = grid.columns[column]?.codes ?? new Uint32Array(0);
  let count = 0;
  for (const row of records.subarray(0, SAMPLE)) if (codes[row] !== 0) count++;
  return count;
}
