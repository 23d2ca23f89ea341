import type { HeaderLanguage } from "./define.ts";

/** Italian headers. */
export const ITALIAN: HeaderLanguage = {
  language: "it",
  countries: "IT CH SM".split(" "),
  words: {
    full_name: "Nominativo|Nome e cognome|Cognome e nome|Nome completo|Nome cliente|Intestatario",
    family_name: "Cognome",
    phone:
      "Telefono|Tel.|Cellulare|Telefono fisso|Telefono cellulare|Numero di telefono|N. telefono|Recapito telefonico|Num. telefono|Tel. fisso",
    email: "E-mail|Indirizzo e-mail|Indirizzo email|Posta elettronica|PEC|Mail",
    address: "Indirizzo|Indirizzo completo|Indirizzo di residenza|Residenza",
    postal_code: "CAP|C.A.P.|Codice postale",
    city: "Città|Comune|Località",
    province: "Provincia|Prov.|Prov|Regione",
    country: "Paese|Nazione|Stato (paese)",
    birth_date: "Data di nascita|Data nascita|Nato il|Nato/a il",
    gender: "Sesso|Genere",
    company: "Azienda|Ragione sociale|Ditta|Società|Nome azienda",
    tax_id: "Partita IVA|P. IVA|P.IVA|P.I.|PIVA",
    national_id: "Codice fiscale|C.F.|Cod. fiscale|Cod. fisc.",
    customer_code: "Codice cliente|Cod. cliente|N. cliente|Numero cliente|ID cliente",
    notes: "Note|Annotazioni|Osservazioni|Commenti",
    created_at: "Data creazione|Data di creazione|Data registrazione|Data inserimento|Creato il",
    updated_at: "Data modifica|Ultima modifica|Data aggiornamento|Aggiornato il",
    last_purchase: "Ultimo acquisto|Data ultimo acquisto|Ultimo ordine",
    first_purchase: "Primo acquisto|Data primo acquisto",
    total_spend: "Totale acquisti|Importo totale|Fatturato|Totale speso",
    salutation: "Appellativo|Titolo di cortesia",
    job_title: "Qualifica|Professione|Ruolo",
    website: "Sito web|Sito",
    consent:
      "Consenso|Consenso privacy|Consenso marketing|Consenso newsletter|Consenso al trattamento|Consenso trattamento dati|Autorizzazione privacy",
    house_number: "N. civico|Nr. civico|N° civico|Num. civico",
  },
};
