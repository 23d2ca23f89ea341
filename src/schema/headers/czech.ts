import type { HeaderLanguage } from "./define.ts";

/** Czech and Slovak headers. */
export const CZECH: HeaderLanguage = {
  language: "cs",
  countries: "CZ SK".split(" "),
  words: {
    full_name:
      "Jméno a příjmení|Příjmení a jméno|Celé jméno|Jméno zákazníka|Zákazník|Meno a priezvisko|Celé meno|Zákazník (meno)",
    given_name: "Křestní jméno|Krstné meno",
    family_name: "Příjmení|Priezvisko",
    phone:
      "Telefon|Tel.|Telefonní číslo|Mobil|Mobilní telefon|Tel. číslo|Pevná linka|Telefón|Telefónne číslo",
    email: "E-mail|Emailová adresa|E-mailová adresa|Mailová adresa",
    address: "Adresa|Ulice|Ulice a číslo|Ulice a č.p.|Bydliště|Ulica|Ulica a číslo",
    house_number: "Číslo domu|Č.p.|Číslo popisné",
    postal_code: "PSČ|Poštovní směrovací číslo",
    city: "Město|Obec|Mesto",
    province: "Kraj (region)",
    country: "Země|Stát|Krajina",
    birth_date: "Datum narození|Dátum narodenia|Narozen(a)|Dat. nar.|Dat. narození",
    gender: "Pohlaví|Pohlavie",
    company: "Firma|Společnost|Název firmy|Spoločnosť|Názov firmy",
    tax_id: "DIČ|IČO|IČ DPH",
    national_id: "Rodné číslo",
    customer_code: "Číslo zákazníka|Kód zákazníka|ID zákazníka|Zákaznické číslo|Číslo zákazníka ID",
    notes: "Poznámka|Poznámky",
    created_at: "Datum vytvoření|Vytvořeno|Datum registrace|Dátum vytvorenia",
    updated_at: "Datum změny|Změněno|Poslední změna|Aktualizováno",
    last_purchase: "Poslední nákup|Datum posledního nákupu|Posledný nákup",
    first_purchase: "První nákup",
    total_spend: "Celkem utraceno|Celková útrata|Obrat|Celková částka",
    salutation: "Oslovení|Oslovenie",
    job_title: "Pozice|Funkce",
  },
};
