import type { HeaderLanguage } from "./define.ts";

/** Danish and Norwegian headers. */
export const DANISH: HeaderLanguage = {
  language: "da",
  countries: "DK NO".split(" "),
  words: {
    full_name: "Fulde navn|Fullt navn|Kundenavn|For- og efternavn|Kontaktperson",
    given_name: "Fornavn|Fornavne",
    family_name: "Efternavn|Etternavn",
    phone: "Telefon|Telefonnummer|Tlf.|Tlf|Tlf.nr.|Mobil|Mobilnummer|Mobiltelefon|Mobilnr",
    email: "E-mail|E-mailadresse|E-post|E-postadresse|Epost",
    address: "Adresse|Vejnavn|Vej|Gade|Gateadresse|Gate",
    postal_code: "Postnummer|Postnr.|Postnr",
    city: "Poststed|Bynavn",
    province: "Fylke",
    birth_date: "Fødselsdato|Fødselsdag|Født",
    gender: "Køn|Kjønn",
    company: "Firma|Firmanavn|Virksomhed|Virksomhedsnavn|Selskap",
    tax_id: "CVR|CVR-nr|CVR-nummer|Momsnummer|SE-nummer|Organisasjonsnummer|Org.nr",
    national_id: "CPR|CPR-nr|CPR-nummer|Fødselsnummer|Personnummer",
    customer_code: "Kundenummer|Kundenr|Kundenr.|Kunde-ID|Kundekode",
    notes: "Bemærkninger|Bemærkning|Noter|Note|Kommentar|Merknad|Notater",
    created_at: "Oprettet|Oprettet den|Oprettelsesdato|Opprettet|Registreringsdato",
    updated_at: "Ændret|Opdateret|Sidst ændret|Endret|Oppdatert|Sist endret",
    last_purchase: "Seneste køb|Sidste køb|Siste kjøp",
    first_purchase: "Første køb|Første kjøp",
    total_spend: "Omsætning|Samlet beløb|Omsetning|Total omsætning",
    salutation: "Tiltale|Titel (tiltale)",
    job_title: "Stilling",
  },
};
