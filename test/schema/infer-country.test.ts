import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { countrySamples } from "../../src/schema/country-sample.ts";
import { findAll } from "../../src/schema/find-all.ts";
import { inferCountry } from "../../src/schema/infer-country.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

/** The verdict on a sheet of `|`-separated lines, the first of them its header. */
function verdict(sheet: string) {
  const rows = sheet
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return inferCountry(countrySamples(findAll([gridOf(rows)], { words }).tables));
}

type Case = readonly [country: string, note: string, sheet: string];

/** Made-up people; numbers of fictional or reserved ranges where a plan has them. */
const LISTS: readonly Case[] = [
  [
    "VN",
    "accents and mobiles",
    `Họ tên|SĐT|Địa chỉ
Nguyễn Thị Mẫu|0912 000 555|12 Lê Lợi, Quận 1
Trần Văn Thử|0987.222.333|5 Hai Bà Trưng, Hà Nội`,
  ],
  [
    "VN",
    "no accents, English headers",
    `Name|Phone
Nguyen Van Mau|0912000555
Tran Thi Thu|0387222333
Le Minh Thu|0703111222`,
  ],
  [
    "VN",
    "Vietnamese headers, names in letters that others have too",
    `Họ và tên|Điện thoại
Lê Hoàng|0903481276
le hoang|903481276
Võ Minh|0912345678`,
  ],
  [
    "VN",
    "bare mobiles",
    `phone
0912345678
+84912345679
0909.999.991
0387 456 789
0703456788`,
  ],
  [
    "US",
    "streets and phones in threes",
    `Name|Phone|Address|City|State|Zip
Jane Sample|617-555-0101|12 Main St|Boston|MA|02101
John Specimen|(312) 555-0188|44 River Rd|Chicago|IL|60601`,
  ],
  [
    "CA",
    "same phones, lettered codes",
    `Name|Phone|Address|City|Province|Postal Code
Jane Sample|416-555-0101|12 Main St|Toronto|ON|M5V 2T6
Marc Exemple|(514) 555-0188|44 River Rd|Montreal|QC|H2X 1Y4`,
  ],
  [
    "GB",
    "postcodes",
    `Name|Phone|Town|Postcode
Jane Sample|020 7946 0958|London|SW1A 1AA
John Specimen|07700 900123|Leeds|LS1 4AP`,
  ],
  [
    "IE",
    "Eircodes and .ie",
    `Name|Phone|Town|Eircode|Email
Aoife Sample|01 555 0123|Dublin|D02 X285|aoife@example.ie
Sean Specimen|085 012 3456|Cork|T12 X70A|sean@example.ie`,
  ],
  [
    "AU",
    "mobiles, states",
    `Name|Phone|Suburb|State|Postcode
Jane Sample|0491 570 006|Parramatta|NSW|2150
John Specimen|08 5550 1111|Perth|WA|6000`,
  ],
  [
    "NZ",
    "towns and .co.nz",
    `Name|Phone|City|Postcode|Email
Jane Sample|021 555 012|Auckland|1010|jane@example.co.nz
John Specimen|09 555 0123|Wellington|6011|john@example.co.nz`,
  ],
  [
    "ZA",
    "towns and mobiles",
    `Name|Cell|City|Email
Thandi Sample|082 555 0101|Johannesburg|thandi@example.co.za
Pieter Voorbeeld|021 555 0123|Cape Town|pieter@example.co.za`,
  ],
  [
    "DE",
    "German headers, five digits",
    `Kundennr|Vorname|Nachname|Straße|PLZ|Ort|Telefon
1|Erika|Müller|Goethestraße 7|10115|Berlin|030 23125 123
2|Max|Groß|Hauptstr. 3|20095|Hamburg|040 66969 123`,
  ],
  [
    "AT",
    "German headers, Austrian towns",
    `Kundennr|Vorname|Nachname|Straße|PLZ|Ort|Telefon|E-Mail
1|Erika|Müller|Mariahilfer Straße 7|1060|Wien|01 5550123|erika@example.at
2|Max|Gruber|Herrengasse 3|8010|Graz|0664 5550123|max@example.at`,
  ],
  [
    "CH",
    "German headers, Swiss phones",
    `Kundennr|Vorname|Nachname|Strasse|PLZ|Ort|Telefon
1|Erika|Müller|Bahnhofstrasse 7|8001|Zürich|044 555 01 23
2|Urs|Muster|Marktgasse 3|3011|Bern|079 555 01 23
3|Reto|Beispiel|Freie Strasse 4|4001|Basel|061 555 01 24`,
  ],
  [
    "FR",
    "headers and pairs of digits",
    `Nom|Prénom|Tél.|Adresse|Code postal|Ville
LEFÈVRE|Anne-Marie|01 99 00 12 34|3 rue de l'Église|75015|Paris
Exemple|Jean|06 39 98 12 34|12 av. Foch|69003|Lyon`,
  ],
  [
    "BE",
    "French headers, Belgian towns",
    `Nom|Prénom|Tél.|Adresse|Code postal|Ville|E-mail
Lefèvre|Anne|02 555 12 34|3 rue de l'Église|1000|Bruxelles|anne@example.be
Exemple|Jean|0470 12 34 56|12 rue du Parc|4000|Liège|jean@example.be`,
  ],
  [
    "BE",
    "Dutch headers, Belgian towns",
    `Voornaam|Achternaam|Telefoon|Straat|Postcode|Plaats
Jan|Voorbeeld|0470 12 34 56|Kerkstraat 3|9000|Gent
An|Peeters|03 555 12 34|Meir 5|2000|Antwerpen`,
  ],
  [
    "NL",
    "lettered codes",
    `Voornaam|Tussenvoegsel|Achternaam|Telefoon|Straat|Postcode|Plaats
Jan|van der|Voorbeeld|020 555 1234|Kerkstraat 3|1017 GC|Amsterdam
An||Jansen|06 12345678|Laan 5|2511 AB|Den Haag`,
  ],
  [
    "ES",
    "NIF and .es",
    `Nombre|Apellidos|Teléfono|CP|Población|NIF|Correo
María|García López|912 345 678|28013|Madrid|12345678Z|m@example.es
Iñaki|Etxeberria|943 12 34 56|20004|Donostia||i@example.es`,
  ],
  [
    "MX",
    "RFC, ten digits, colonia",
    `Nombre|Apellidos|Teléfono|Colonia|Ciudad|Estado|RFC
María|García López|55 5555 0101|Roma Norte|Ciudad de México|CDMX|
Juan|Pérez Ruiz|33 5555 0188|Centro|Guadalajara|Jalisco|`,
  ],
  [
    "AR",
    "CUIT and Argentine phones",
    `Nombre y apellido|Teléfono|Localidad|Provincia|CUIT|Correo
María García|011 4555-0101|La Plata|Buenos Aires||m@example.com.ar
Juan Pérez|0351 455-0188|Rosario|Santa Fe||j@example.com.ar`,
  ],
  [
    "BR",
    "CEP, UF, CPF",
    `Nome|Telefone|Endereço|Bairro|Cidade|UF|CEP
João da Silva|(11) 95555-0101|Rua das Flores 12|Centro|São Paulo|SP|01001-000
Ana Souza|(21) 5555-0188|Av. Atlântica 5|Copacabana|Rio de Janeiro|RJ|22010-000`,
  ],
  [
    "PT",
    "telemóvel, morada, code with three digits",
    `Nome|Telemóvel|Morada|Código postal|Localidade
João Silva|912 345 678|Rua das Flores 12|1100-001|Lisboa
Ana Sousa|961 234 567|Avenida da Liberdade 5|4000-322|Porto`,
  ],
  [
    "IT",
    "codice fiscale and provinces",
    `Nome|Cognome|Telefono|Indirizzo|CAP|Città|Prov.
Mario|Esempio|06 555 0123|Via Roma 12|00184|Roma|RM
Anna|Prova|02 5550 1234|Corso Buenos Aires 5|20124|Milano|MI`,
  ],
  [
    "PL",
    "NIP and ł",
    `Imię|Nazwisko|Telefon|Ulica|Kod pocztowy|Miasto
Paweł|Przykładowy|501 234 567|ul. Długa 5|00-238|Warszawa
Zofia|Wzór|22 555 01 23|ul. Krótka 7|31-149|Kraków`,
  ],
  [
    "CZ",
    "PSČ and ř",
    `Jméno|Příjmení|Telefon|Ulice|PSČ|Město
Jiří|Příklad|601 123 456|Dlouhá 5|110 00|Praha
Eva|Vzorová|222 555 123|Krátká 7|602 00|Brno`,
  ],
  [
    "SE",
    "Swedish headers",
    `Förnamn|Efternamn|Telefon|Gatuadress|Postnummer|Ort
Åsa|Exempel|08-465 004 12|Storgatan 5|111 22|Stockholm
Björn|Sjöberg|070-174 06 05|Kungsgatan 7|411 19|Göteborg`,
  ],
  [
    "DK",
    "Danish headers",
    `Fornavn|Efternavn|Telefon|Adresse|Postnr.|By|CVR
Søren|Eksempel|32 12 34 56|Nørregade 5|1165|København|
Ane|Prøve|86 12 34 56|Vestergade 7|8000|Aarhus|`,
  ],
  [
    "NO",
    "Norwegian headers",
    `Fornavn|Etternavn|Telefon|Gateadresse|Postnummer|Poststed
Bjørn|Eksempel|22 85 50 50|Storgata 5|0155|Oslo
Åse|Prøve|412 34 567|Kirkegata 7|5017|Bergen`,
  ],
  [
    "TR",
    "Turkish headers",
    `Adı|Soyadı|Cep Telefonu|Adres|İlçe|İl
Ayşe|Örnek|0532 555 01 01|Atatürk Cad. No:5|Kadıköy|İstanbul
Çağrı|Deneme|0533 555 01 02|Cumhuriyet Mah. No:7|Çankaya|Ankara`,
  ],
  [
    "IN",
    "mobiles in fives, GSTIN",
    `Cust ID|Customer Name|Mobile No.|City|State|PIN Code|Email ID
C1|Rajesh Kumar|98765 43210|Bengaluru|Karnataka|560001|rajesh@example.in
C2|S. Lakshmi|09444012345|Chennai|Tamil Nadu|600040|lakshmi@example.in`,
  ],
  [
    "ID",
    "Indonesian headers",
    `Nama|No. HP|Alamat|Kota|Kode Pos
Budi Contoh|0812-5550-1234|Jl. Merdeka 5|Jakarta|10110
Siti Misal|0813 5550 9876|Jl. Asia Afrika 7|Bandung|40111`,
  ],
  [
    "TH",
    "Thai letters",
    `ชื่อ-นามสกุล|เบอร์โทร|จังหวัด
สมชาย ตัวอย่าง|081 555 0101|กรุงเทพมหานคร
สมหญิง ทดสอบ|02 555 0123|นนทบุรี`,
  ],
  [
    "JP",
    "kana, 〒",
    `顧客番号|氏名|フリガナ|電話番号|郵便番号|住所
1|山田 太郎|ヤマダ タロウ|03-5550-1234|100-0001|東京都千代田区千代田1-1
2|佐藤 花子|サトウ ハナコ|090-5550-2222|060-0001|北海道札幌市中央区北1条西2`,
  ],
  [
    "KR",
    "Hangul",
    `이름|전화번호|주소
김예시|010-5550-1234|서울특별시 중구 세종대로 1
이보기|02-555-0123|부산광역시 중구 중앙대로 2`,
  ],
  [
    "CN",
    "simplified characters",
    `姓名|手机|地址|邮编
张示例|138 0013 8000|北京市东城区长安街1号|100006
陈样本|139 1234 5678|广东省深圳市南山区科技园2号|518057`,
  ],
  [
    "TW",
    "traditional characters",
    `姓名|手機|地址|統一編號
張範例|0912-345-678|臺北市信義區市府路1號|
陳樣本|0922-333-444|高雄市苓雅區四維三路2號|`,
  ],
  [
    "RU",
    "Cyrillic and +7",
    `ФИО|Телефон|Город
Иванов Пример|8 (495) 555-01-23|Москва
Петрова Образец|+7 912 555-01-23|Казань`,
  ],
  [
    "SG",
    "Pte Ltd, .sg and +65",
    `Company|Phone|Address|Email
Sample Pte Ltd|+65 6555 0123|Blk 12 Example Ave #03-11|info@example.com.sg
Specimen Pte Ltd|6555 0188|1 Raffles Place #20-01|mail@example.sg`,
  ],
  [
    "PH",
    "towns and 09 mobiles",
    `Name|Mobile|City|Email
Maria Halimbawa|0917 555 0123|Quezon City|maria@example.ph
Jose Dela Cruz|0918 555 0188|Cebu City|jose@example.com.ph`,
  ],
  [
    "AE",
    "calling code and emirates",
    `Name|Phone|City
Omar Sample|+971 50 555 0123|Dubai
Sara Specimen|04 555 0188|Abu Dhabi`,
  ],
];

/** Local numbers of four countries in one list, each row with its domain. */
const MIXED = `Name|Phone|E-mail
Erika Muster|030 23125123|erika@example.de
Jean Exemple|01 99 00 12 34|jean@example.fr
Jane Sample|020 7946 0958|jane@example.co.uk
Mario Esempio|06 555 0123|mario@example.it`;

/** Sheets that show nothing, or as much for one country as for another. */
const SILENT: readonly Case[] = [
  ["ZZ", "a mixed list, though one permissive plan would take all its numbers", MIXED],
  [
    "ZZ",
    "the same with numbers enough",
    `${MIXED}\nAnn Specimen|0123 4567|ann@example.com\nEva Vzorová|222 555 123|eva@example.cz`,
  ],
  [
    "ZZ",
    "nothing but names",
    "Name|Email\nJane Sample|jane@example.com\nJohn Specimen|john@example.org",
  ],
  ["ZZ", "an English header is no country", "Name|Phone|Notes\nJane Sample||x\nJohn Specimen||y"],
  ["ZZ", "one number that many plans have", "Name|Phone\nJane Sample|0912345678"],
  [
    "ZZ",
    "domains of no country",
    "Name|Email\nJane|j@example.io\nJohn|k@example.co\nJim|l@example.ai",
  ],
  ["ZZ", "English streets alone", "Name|Address\nJane Sample|44 River Rd\nJohn Specimen|9 Elm St"],
  ["ZZ", "ö and å without a town", "Name\nÅström\nSjöberg\nBjörk Åsa"],
  [
    "ZZ",
    "Spanish headers are of twenty countries",
    "Nombre|Apellidos|Dirección\nMaría|García|\nJuan|Pérez|",
  ],
  [
    "ZZ",
    "a list of two countries, half and half",
    "Name|Email\nA|a@example.de\nB|b@example.fr\nC|c@example.de\nD|d@example.fr",
  ],
  [
    "ZZ",
    "dates, amounts and codes are no phones",
    "Ref|Day|Sum\n2024-000123|12/03/2021|1.234,50\n2024-000124|13/03/2021|980,00",
  ],
];

describe("the country of a list", () => {
  it.each(LISTS)("%s (%s)", (country, _note, sheet) => {
    const found = verdict(sheet);
    expect(found.country).toBe(country);
    expect(found.because.length).toBeGreaterThan(0);
  });

  it.each(SILENT)("%s (%s)", (country, _note, sheet) => {
    expect(verdict(sheet)).toEqual({ country, because: [] });
  });

  it("does not take a Vietnamese list for the country of a few foreign customers", () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `Nguyen Van ${"ABCDE"[i % 5]}|09120005${10 + i}|a${i}@example.com`,
    );
    const guests = [
      "Erika Muster|+49 30 23125123|e@example.de",
      "Jane Sample|+44 20 7946 0958|j@example.co.uk",
    ];
    expect(verdict(["Name|Phone|Email", ...rows, ...guests].join("\n")).country).toBe("VN");
  });

  it("does not hang on the order of the rows", () => {
    const [header = "", ...rows] = (LISTS.find(([country]) => country === "CH")?.[2] ?? "").split(
      "\n",
    );
    assert(
      property(shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(verdict([header, ...shuffled].join("\n")).country).toBe("CH");
      }),
      { seed: 7, numRuns: 6 },
    );
  });
});
