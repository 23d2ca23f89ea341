import type { HeaderLanguage } from "./define.ts";

/** German headers, beside those the fields know themselves. */
export const GERMAN: HeaderLanguage = {
  language: "de",
  countries: "DE AT CH LI".split(" "),
  words: {
    full_name:
      "Vollständiger Name|Kundenname|Vor- und Nachname|Name, Vorname|Vorname und Nachname|Name und Vorname|Ansprechpartner|Vor- und Zuname|Vor- u. Zuname|Vor- u. Nachname|Zu- und Vorname|Name u. Vorname",
    family_name: "Name (Adressattyp natürl. Person)|Nachname|Familienname|Zuname|Nachnamen",
    phone:
      "Telefon|Telefonnummer|Tel.-Nr.|Tel.Nr.|Handy|Handynummer|Mobilnummer|Mobiltelefon|Festnetz|Festnetznummer|Rufnummer|Telefon privat|Telefon mobil|Natel|Tel. privat|Tel privat|Tel. priv.|Tel. dienstlich|Tel. dienstl.|Tel. geschäftlich|Tel. gesch.|Tel. mobil|Tel. G|Tel. P|Telefon dienstlich|Telefon Festnetz|Rufnr.|Mobilnr.|Mobil-Nr.|Handy-Nr.|Handynr.",
    email: "E-Mail-Adresse|Mailadresse|E-Mail|Email-Adresse",
    address:
      "Adresse|Anschrift|Straße|Strasse|Straße und Hausnummer|Straße/Nr.|Strasse/Nr.|Straße, Nr.|Str.|Wohnadresse|Str. u. Hausnr.|Str./Nr.|Str./Hausnr.|Straße u. Hausnr.|Straße/Hausnr.|Straße Hausnr.|Str. Nr.|Straße Nr.|Strasse Nr.",
    address_2: "Adresszusatz",
    house_number: "Hausnummer|Hausnr|Haus-Nr.|Hs.-Nr.|Hausnummer/Zusatz|Nr./Zusatz",
    postal_code: "PLZ|Postleitzahl",
    city: "Ort|Stadt|Wohnort|Gemeinde",
    province: "Bundesland|Kanton",
    birth_date:
      "Geburtsdatum|Geburtstag|Geb.-Datum|Geb. am|Geb.datum|geboren am|Geb.|Geb.-Dat.|Geb. Dat.|Geb.-Tag|Geburtsdat.|Geb.datum|Geburts-Datum",
    gender: "Geschlecht|Geschl.",
    company:
      "Name (Adressattyp Unternehmen)|Firma|Unternehmen|Firmenname|Firmenbezeichnung|Betrieb",
    tax_id:
      "USt-IdNr|USt-IdNr.|USt-ID|Umsatzsteuer-ID|UID|UID-Nummer|UID-Nr.|MWST-Nr.|MWST-Nummer|CHE-Nummer|Wirtschafts-IdNr.|Wirtschafts-ID|Steuernummer|ATU-Nummer",
    customer_code:
      "Kundennummer|Kunden-Nr.|Kd.-Nr.|KdNr|Kundennr|Kundennr.|Kunden-ID|Kd-Nr|Mitgl.-Nr.|Pat.-Nr.|Patientennummer|Patienten-Nr.|Debitorennr.|Adress-Nr.|Spendernummer",
    consent:
      "Newsletter-Anmeldung|Newsletter erwünscht|Newsletter abonniert|Werbung erlaubt|Werbeeinwilligung|Einwilligung Werbung|DSGVO-Einwilligung|Einwilligung E-Mail|Einwilligung Telefon",
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
    national_id:
      "AHV-Nr.|AHV-Nummer|SV-Nummer|SVNR|Sozialversicherungsnummer|IdNr.|Steuer-IdNr.|Steuer-Identnummer",
  },
};
