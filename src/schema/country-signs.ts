/** What may show the country of a sheet. */
export type SignKind =
  | "country"
  | "calling-code"
  | "phones"
  | "domains"
  | "places"
  | "states"
  | "postcodes"
  | "letters"
  | "names"
  | "legal-forms"
  | "streets"
  | "tax-headers"
  | "headers"
  | "currency";

/** A pattern of cells (or headers) that is common in some countries and rare elsewhere. */
export interface Sign {
  readonly countries: readonly string[];
  readonly test: RegExp;
}

/** Signs from lines of country codes and patterns. */
export const signs = (
  ...list: readonly (readonly [countries: string, test: RegExp])[]
): readonly Sign[] => list.map(([countries, test]) => ({ countries: countries.split(" "), test }));

/** Personal names people write without accents. */
export const NAMES: readonly Sign[] = signs([
  "VN",
  /^(?:(?:nguyen|tran|pham|hoang|huynh|phan|dang|bui|ngo|duong|truong|dinh|trinh|luong)(?: [a-z]+){1,3}|(?:le|vo|vu|ho|do|ly) [a-z]{2,5} [a-z]{2,6})$/i,
]);

/** Forms of companies, at the end of a name or by themselves. */
export const LEGAL: readonly Sign[] = signs(
  ["VN", /\b(?:tnhh|cty|công ty|cong ty|ctcp|dntn)\b/i],
  ["DE AT CH", /\bgmbh\b/i],
  ["DE", /\b(?:ug \(haftungsbeschränkt\)|e\. ?k\.|gmbh & co\.? kg|ohg)(?:\W|$)/i],
  ["ES", /\bS\. ?L\.(?: ?U\.)?$|\bS\.?L\.?U\.?$|\bSL$/],
  ["MX", /\b(?:S\. ?A\. ?de ?C\. ?V\.?|SA de CV|S\. ?de ?R\. ?L\.?)/i],
  ["CO", /\bS\. ?A\. ?S\.?$/],
  ["BR", /\b(?:ltda|eireli)\b/i],
  ["PT", /\b(?:lda|unipessoal)\b/i],
  ["IT", /\bs\. ?r\. ?l\.?s?\.?$|\bs\. ?p\. ?a\.?$|\bsrls?$|\bspa$/i],
  ["FR", /\b(?:sarl|eurl|sasu|sas)\b/i],
  ["NL BE", /\bb\. ?v\.(?:\W|$)|\bbv$/i],
  ["BE", /\b(?:bvba|sprl|vzw|asbl)\b/i],
  ["PL", /\bsp\. ?z ?o\. ?o\.?|\bsp\. ?j\./i],
  ["CZ SK", /\bs\. ?r\. ?o\.?$/i],
  ["SE", /\bAB$/],
  ["DK", /\bA\/S$|\bApS$/],
  ["NO", /\bAS$|\bASA$/],
  ["FI", /\bOy(?:j| Ab)?$/],
  ["HU", /\bkft\.?$|\bzrt\.?$/i],
  ["TR", /\b(?:ltd\. ?şti|a\.ş)\.?/i],
  ["IN", /\b(?:pvt|private)\.? (?:ltd|limited)\b/i],
  ["AU", /\bpty\.? (?:ltd|limited)\b/i],
  ["ZA", /\(pty\) ltd\b/i],
  ["MY", /\bsdn\.? bhd\b/i],
  ["SG", /\bpte\.? ltd\b/i],
  ["ID", /^PT\.? [A-Z]|\bTbk\b/],
  ["JP", /株式会社|有限会社|合同会社/u],
  ["KR", /주식회사|\(주\)|㈜/u],
  ["CN", /有限公司/u],
  ["RU", /^(?:ООО|ОАО|ЗАО|ИП) /u],
  ["US", /\b(?:llc|inc)\.?$/i],
);

/** Street words, as people write them without a country in mind. */
export const STREETS: readonly Sign[] = signs(
  ["VN", /\b(?:phường|phuong|quận|quan|huyện|huyen|thị trấn|thi tran|đường|tp\.? ?hcm)\b/i],
  ["DE AT CH", /(?:straße|strasse|str\.|gasse|platz|allee|weg) ?\d+ ?[a-z]?(?:,|$)/i],
  ["CH", /\b(?:bahnhofstrasse|strasse) \d/i],
  ["AT", /\d+\/\d+\/\d+$|gasse \d+\/\d+/i],
  [
    "US",
    /,? (?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|IL|KS|KY|LA|MD|MA|MI|MN|MO|NJ|NM|NY|NC|OH|OK|PA|TN|TX|UT|VA|WI) \d{5}\b/,
  ],
  ["CA", /\b(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK),? [A-Z]\d[A-Z] ?\d[A-Z]\d\b/],
  ["AU", /\b(?:NSW|VIC|QLD|TAS|ACT)\b,? ?\d{4}\b/i],
  [
    "US CA AU GB NZ IE ZA",
    /^(?:unit |apt |flat )?\d+[a-z]? .*\b(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|crescent|close|court|ct|blvd|hwy|pkwy|terrace|parade|way)\b\.?(?:,|$)/i,
  ],
  [
    "IN",
    /\b(?:nagar|marg|colony|sector|opp\.|near |chowk|mg road|m\.g\. road|h\.? ?no|bazaar|gali|peth)\b/i,
  ],
  [
    "FR BE CH LU",
    /\b(?:rue|avenue|av\.|boulevard|bd|chemin|impasse|place|allée|quai) (?:de|du|des|la|le|d'|l')/i,
  ],
  [
    "ES MX AR CO CL PE UY EC VE",
    /^(?:calle|avda\.?|avenida|pza\.?|plaza|paseo|carrera|cra\.?|ctra\.?|jirón) /i,
  ],
  ["ES", /^C\/ ?\S|\bs\/n\b|\d+,? \d+ ?[ºª]/i],
  [
    "CO",
    /^(?:calle|carrera|cra\.?|cl\.?|kr\.?|diagonal|transversal) \d+ ?[a-z]? ?(?:#|no\.?) ?\d/i,
  ],
  ["MX", /\bcol(?:\.|onia) \S/i],
  [
    "BR PT",
    /^(?:rua|av\.|avenida|travessa|praça|alameda|rodovia|largo|estrada) (?:da|do|das|dos|de)? ?\S/i,
  ],
  ["IT", /^(?:via|viale|corso|piazza|p\.zza|vicolo|largo|v\.le) \S/i],
  ["NL BE", /(?:straat|laan|gracht|plein|kade|dreef) ?\d+/i],
  ["PL", /^(?:ul|al|os|pl)\. ?\S/i],
  ["SE", /(?:gatan|vägen|gränd) \d+/i],
  ["DK NO", /(?:gade|vej|veien|gata|vegen) \d+/i],
  ["FI", /(?:katu|tie|polku) \d+/i],
  ["TR", /\b(?:mah|mahallesi|cad|caddesi|sok|sokak|blv)\.?(?: |,|$).*\bno ?[:.]/i],
  ["ID", /^(?:jl|jln|jalan)\.? \S.*|\brt ?\d+ ?\/ ?rw ?\d+/i],
  ["MY", /\b(?:jalan|lorong|taman) \S/i],
  ["RU", /(?:^|[ ,])(?:ул|пр|пер|просп)\./iu],
  ["JP", /[都道府県].*[市区町村]/u],
  ["KR", /[시도] .*[구군시] /u],
  ["SG", /\bblk \d+|#\d{2}-\d{2,3}\b/i],
);

/** Postal codes whose form, letters or hyphen stand for one country; whole cells, or the tail of an address. */
export const POSTCODE_SIGNS: readonly Sign[] = signs(
  ["GB", /\b(?:[A-Z]{1,2}\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2}$/i],
  ["IE", /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [0-9AC-FHKNPRTV-Y]{4}$/],
  ["CA", /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$/i],
  ["NL", /\b[1-9]\d{3} [A-Z]{2}\b/],
  ["US", /^\d{5}-\d{4}$/],
  ["BR", /^\d{5}-\d{3}$|\b\d{5}-\d{3}\b/],
  ["PT", /^\d{4}-\d{3}(?: |$)/],
  ["PL", /^\d{2}-\d{3}(?: |$)/],
  ["JP", /^〒? ?\d{3}-\d{4}$|〒/u],
  ["CZ SK SE GR", /^\d{3} \d{2}$/],
  ["AR", /^[A-HJ-NP-Z]\d{4}[A-Z]{3}$/],
  ["CH", /^CH-\d{4}\b/],
  ["AT", /^A-\d{4}\b/],
  ["DE", /^D-\d{5}\b/],
  ["LT", /^LT-\d{5}\b/],
  ["LV", /^LV-\d{4}\b/],
);

/** Amounts with the sign of a currency. */
export const CURRENCIES: readonly Sign[] = signs(
  ["VN", /\d\s?(?:₫|đ|vnđ|vnd)(?:$|\W)/i],
  ["IN", /₹|\b(?:INR|Rs\.?) ?\d/],
  ["GB", /£ ?\d/],
  ["JP CN", /[¥￥] ?\d/],
  ["JP", /\d円/u],
  ["CN", /\d元/u],
  ["KR", /₩|\d원/u],
  ["BR", /R\$ ?\d/],
  ["PL", /\d\s?(?:zł|PLN)\b/i],
  ["CZ", /\d\s?(?:Kč|CZK)/i],
  ["SE NO DK", /\d\s?kr\b/i],
  ["TR", /₺|\d\s?TL\b/],
  ["TH", /฿/],
  ["RU", /₽|\d\s?руб/iu],
  ["ID", /\bRp\.? ?\d/],
  ["MY", /\bRM ?\d/],
  ["PH", /₱/],
  ["NG", /₦/],
  ["CH LI", /\bCHF\b/],
  ["ZA", /\bZAR\b|^R ?\d/],
  ["IL", /₪/],
  ["HU", /\d\s?Ft\b/],
  ["DE FR ES IT NL BE AT PT IE FI GR SK SI EE LV LT LU HR CY MT", /€|\bEUR\b/],
);

/** Headers of numbers one country gives out; folded and tight. */
export const TAX_HEADERS: readonly Sign[] = signs(
  ["VN", /^(?:mst|masothue|cccd|cmnd|cmndcccd|cccdcmnd|socccd|socmnd)$/],
  ["ES", /^(?:nif|cif|nifcif|cifnif|dninif|nifdni|nifnie|nie|dninie)$/],
  ["PT", /^(?:nif|contribuinte|ncontribuinte|nipc|cartaodecidadao)$/],
  ["ES PE AR", /^dni$/],
  ["MX", /^(?:rfc|curp)$/],
  ["AR", /^(?:cuit|cuil|cuitcuil)$/],
  ["CL CO", /^rut$/],
  ["CO", /^(?:nit|cedula|ceduladeciudadania)$/],
  ["PE EC PY", /^ruc$/],
  ["BR", /^(?:cpf|cnpj|cpfcnpj|cnpjcpf|cep|uf)$/],
  [
    "IN",
    /^(?:gstin|gstno|gstinuin|gstinno|pan|panno|pannumber|pincode|aadhaar|aadhaarno|aadharno)$/,
  ],
  ["FR", /^(?:siret|siren|nsiret|nsiren|tvaintracommunautaire)$/],
  ["IT", /^(?:codicefiscale|codfiscale|partitaiva|piva|cap)$/],
  ["DE", /^(?:ustidnr|ustid|steuernummer|bundesland)$/],
  ["AT", /^(?:uidnummer|atunummer)$/],
  ["CH", /^(?:npa|natel|kanton|ahvnummer|ahv)$/],
  ["NL", /^(?:bsn|kvk|kvknummer|btwnummer|tussenvoegsel|tussenvoegsels)$/],
  ["BE", /^(?:ondernemingsnummer|rijksregisternummer|btwnummer)$/],
  ["PL", /^(?:nip|pesel|regon|wojewodztwo)$/],
  ["CZ SK", /^(?:dic|ico|rodnecislo|psc)$/],
  ["AU", /^(?:abn|acn|tfn)$/],
  ["AU NZ ZA", /^suburb$/],
  ["NZ", /^(?:nzbn|irdnumber)$/],
  ["CA", /^(?:sin|socialinsurancenumber|provinceterritory)$/],
  ["IE", /^(?:eircode|ppsnumber|ppsn|pps)$/],
  ["GB", /^(?:nino|nationalinsurancenumber|ninumber|nhsnumber|postcodeuk|utr)$/],
  ["US", /^(?:ssn|zip4|ein)$/],
  ["SE", /^(?:personnummer|orgnr|organisationsnummer)$/],
  ["DK", /^(?:cpr|cprnr|cvr|cvrnr)$/],
  ["NO", /^(?:fodselsnummer|organisasjonsnummer|poststed)$/],
  ["TR", /^(?:tckn|tckimlikno|vkn|vergino)$/],
  ["ID", /^(?:nik|npwp|ktp|noktp)$/],
  ["MY", /^(?:mykad|noic|icno)$/],
  ["SG", /^(?:nric|uen)$/],
  ["RU", /^(?:инн|снилс)$/u],
  ["ZA", /^(?:said|southafricanid)$/],
);

/** Country codes of mail domains that say nothing about where people live. */
export const LOOSE_DOMAINS: ReadonlySet<string> = new Set(
  "io co me tv ai cc ws ly gg to fm am sh vc la st nu tk ml ga cf gq eu su pw bz ag sc im je as ms gs cx vu nf cd bi dj sr mn mu nr".split(
    " ",
  ),
);
