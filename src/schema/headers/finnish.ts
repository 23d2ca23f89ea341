import type { HeaderLanguage } from "./define.ts";

/** Finnish headers. */
export const FINNISH: HeaderLanguage = {
  language: "fi",
  countries: "FI".split(" "),
  words: {
    full_name: "Koko nimi|Asiakkaan nimi|Yhteyshenkilö",
    given_name: "Etunimi|Etunimet|Kutsumanimi",
    family_name: "Sukunimi",
    phone: "Puhelin|Puhelinnumero|Puh.|Puh|Matkapuhelin|Puhelinnro",
    email: "Sähköposti|Sähköpostiosoite",
    address: "Osoite|Katuosoite|Lähiosoite|Postiosoite",
    postal_code: "Postinumero|Postinro",
    city: "Kaupunki|Postitoimipaikka|Kunta|Paikkakunta",
    country: "Maa",
    birth_date: "Syntymäaika|Syntymäpäivä",
    gender: "Sukupuoli",
    company: "Yritys|Yrityksen nimi",
    tax_id: "Y-tunnus|ALV-numero",
    national_id: "Henkilötunnus|Hetu",
    customer_code: "Asiakasnumero|Asiakasnro|Asiakastunnus",
    notes: "Huomautukset|Huomiot|Muistiinpanot|Lisätiedot",
    created_at: "Luotu|Luontipäivä|Rekisteröity",
    updated_at: "Muokattu|Päivitetty",
    last_purchase: "Viimeisin ostos|Viimeisin tilaus",
    total_spend: "Ostot yhteensä|Liikevaihto",
  },
};
