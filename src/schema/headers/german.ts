import type { HeaderLanguage } from "./define.ts";

/** German headers, beside those the fields know themselves. */
export const GERMAN: HeaderLanguage = {
  language: "de",
  countries: "DE AT CH LI".split(" "),
  words: {
    full_name:
      "Vollständiger Name|Kundenname|Vor- und Nachname|Name, Vorname|Vorname und Nachname|Name und Vorname|Ansprechpartner",
    family_name: "Nachname|Familienname|Zuname|Nachnamen",
    phone:
      "Telefon|Telefonnummer|Tel.-Nr.|Tel.Nr.|Handy|Handynummer|Mobilnummer|Mobiltelefon|Festnetz|Festnetznummer|Rufnummer|Telefon privat|Telefon mobil|Natel",
    email: "E-Mail-Adresse|Mailadresse|E-Mail|Email-Adresse",
    address:
      "Adresse|Anschrift|Straße|Strasse|Straße und Hausnummer|Straße/Nr.|Strasse/Nr.|Straße, Nr.|Str.|Wohnadresse",
    address_2: "Adresszusatz",
    house_number: "Hausnummer|Hausnr|Haus-Nr.",
    postal_code: "PLZ|Postleitzahl",
    city: "Ort|Stadt|Wohnort|Gemeinde",
    province: "Bundesland|Kanton",
    birth_date: "Geburtsdatum|Geburtstag|Geb.-Datum|Geb. am|Geb.datum|geboren am|Geb.",
    gender: "Geschlecht",
    company: "Firma|Unternehmen|Firmenname|Firmenbezeichnung|Betrieb",
    tax_id: "USt-IdNr|USt-IdNr.|USt-ID|Umsatzsteuer-ID|UID|UID-Nummer|Steuernummer|ATU-Nummer",
    customer_code: "Kundennummer|Kunden-Nr.|Kd.-Nr.|KdNr|Kundennr|Kundennr.|Kunden-ID|Kd-Nr",
    notes: "Notizen|Notiz|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar",
    created_at:
      "Angelegt am|Erstellt am|Anlagedatum|Erstelldatum|Registriert am|Kunde seit|Angelegt",
    updated_at: "Geändert am|Aktualisiert am|Letzte Änderung|Änderungsdatum",
    last_purchase:
      "Letzter Kauf|Letzte Bestellung|Letzter Einkauf|Datum letzter Kauf|Letzter Umsatz am",
    first_purchase: "Erster Kauf|Erste Bestellung|Erstkauf",
    total_spend: "Gesamtumsatz|Umsatz|Umsatz gesamt|Gesamtbetrag",
    salutation: "Anrede",
    job_title: "Beruf|Position|Funktion",
    bank_account: "Kontonummer|IBAN",
  },
};
