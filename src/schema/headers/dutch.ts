import type { HeaderLanguage } from "./define.ts";

/** Dutch headers. */
export const DUTCH: HeaderLanguage = {
  language: "nl",
  countries: "NL BE".split(" "),
  words: {
    full_name: "Volledige naam|Klantnaam|Naam klant|Voor- en achternaam|Contactpersoon",
    given_name: "Voornaam|Voornamen|Roepnaam",
    family_name: "Achternaam|Familienaam",
    phone:
      "Telefoon|Telefoonnummer|Tel.nr.|Telefoonnr|Mobiel|Mobiele telefoon|Mobiel nummer|Gsm-nummer|Vaste telefoon|Tel. mobiel|Telefoon mobiel|Telefoon vast",
    email: "E-mail|E-mailadres|Mailadres",
    address: "Adres|Straat|Straatnaam|Straat en huisnummer|Straat + nr|Woonadres",
    house_number: "Huisnummer|Huisnr|Huisnr.",
    postal_code: "Postcode",
    city: "Plaats|Woonplaats|Stad|Gemeente",
    province: "Provincie",
    birth_date: "Geboortedatum|Geb. datum|Geb.datum",
    gender: "Geslacht",
    company: "Bedrijf|Bedrijfsnaam|Organisatie|Firmanaam",
    tax_id: "BTW-nummer|BTW nr|Btw-nr.|Ondernemingsnummer|KBO|KBO-nummer|Ondernemingsnr.",
    national_id: "BSN|Burgerservicenummer|Rijksregisternummer",
    customer_code: "Klantnummer|Klantnr|Klantnr.|Klantcode|Klant-ID|Debiteurnummer|Debiteurnr",
    notes: "Opmerkingen|Opmerking|Notities|Notitie|Toelichting",
    created_at: "Aanmaakdatum|Aangemaakt op|Datum aangemaakt|Inschrijfdatum|Registratiedatum",
    updated_at: "Gewijzigd op|Wijzigingsdatum|Laatst gewijzigd|Bijgewerkt op",
    last_purchase: "Laatste aankoop|Laatste bestelling|Datum laatste aankoop",
    first_purchase: "Eerste aankoop|Eerste bestelling",
    total_spend: "Totale omzet|Omzet|Totaalbedrag|Totaal besteed",
    salutation: "Aanhef|Aanspreektitel",
    job_title: "Functie|Beroep",
    bank_account: "Bankrekening|Rekeningnummer",
  },
};
