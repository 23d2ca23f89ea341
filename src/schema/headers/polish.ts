import type { HeaderLanguage } from "./define.ts";

/** Polish headers. */
export const POLISH: HeaderLanguage = {
  language: "pl",
  countries: "PL".split(" "),
  words: {
    full_name: "Imię i nazwisko|Nazwisko i imię|Pełna nazwa|Nazwa klienta|Klient|Osoba kontaktowa",
    given_name: "Imię|Imiona|Pierwsze imię",
    family_name: "Nazwisko",
    phone:
      "Telefon|Tel.|Nr telefonu|Numer telefonu|Telefon komórkowy|Komórka|Tel. kom.|Telefon stacjonarny|Telefon kontaktowy",
    email: "E-mail|Adres e-mail|Adres email|Poczta elektroniczna|Mail",
    address:
      "Adres|Ulica|Ulica i numer|Adres zamieszkania|Adres korespondencyjny|Ulica i nr|Ulica i numer|Ulica, nr|Ulica i nr domu|Ulica nr",
    house_number: "Nr domu|Numer domu",
    postal_code: "Kod pocztowy",
    city: "Miasto|Miejscowość",
    province: "Województwo",
    country: "Kraj|Państwo",
    birth_date: "Data urodzenia|Data ur.",
    gender: "Płeć",
    company: "Firma|Nazwa firmy",
    tax_id: "NIP|Nr NIP|REGON",
    national_id: "PESEL|Nr PESEL",
    customer_code: "Nr klienta|Numer klienta|Kod klienta|ID klienta|Identyfikator klienta",
    notes: "Uwagi|Notatki|Komentarz|Opis",
    created_at: "Data utworzenia|Data dodania|Data rejestracji|Utworzono",
    updated_at: "Data modyfikacji|Data aktualizacji|Ostatnia modyfikacja|Zmodyfikowano",
    last_purchase: "Ostatni zakup|Data ostatniego zakupu|Ostatnie zamówienie",
    first_purchase: "Pierwszy zakup|Data pierwszego zakupu",
    total_spend: "Suma zakupów|Wartość zakupów|Łączna kwota|Obrót",
    salutation: "Zwrot grzecznościowy|Tytuł grzecznościowy",
    job_title: "Stanowisko",
    website: "Strona www|Strona internetowa",
  },
};
