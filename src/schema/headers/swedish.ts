import type { HeaderLanguage } from "./define.ts";

/** Swedish headers. */
export const SWEDISH: HeaderLanguage = {
  language: "sv",
  countries: "SE FI".split(" "),
  words: {
    full_name: "Fullständigt namn|Kundnamn|För- och efternamn|Kontaktperson",
    given_name: "Förnamn|Tilltalsnamn",
    family_name: "Efternamn",
    phone: "Telefon|Telefonnummer|Tel.nr|Mobil|Mobilnummer|Mobiltelefon|Telefon mobil|Telefon hem",
    email: "E-post|E-postadress|Epost|Mejl|Mejladress",
    address: "Adress|Gatuadress|Gata|Postadress",
    postal_code: "Postnummer|Postnr",
    city: "Ort|Stad|Postort",
    province: "Län",
    birth_date: "Födelsedatum|Född",
    gender: "Kön",
    company: "Företag|Företagsnamn|Bolag",
    tax_id: "Organisationsnummer|Org.nr|Org.nummer|Momsnummer|VAT-nummer",
    national_id: "Personnummer|Pers.nr|Personnr|Personnr.",
    customer_code: "Kundnummer|Kundnr|Kund-ID|Kundkod",
    notes: "Anteckningar|Anteckning|Kommentar|Anmärkning|Övrigt",
    created_at: "Skapad|Skapad den|Registreringsdatum|Skapad datum",
    updated_at: "Ändrad|Uppdaterad|Senast ändrad|Senast uppdaterad",
    last_purchase: "Senaste köp|Senaste köpdatum|Senaste order",
    first_purchase: "Första köp",
    total_spend: "Total försäljning|Totalt belopp|Omsättning",
    salutation: "Tilltal",
    job_title: "Befattning|Yrke",
  },
};
