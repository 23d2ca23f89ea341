import { describe, expect, it } from "vitest";
import { defaultsOf } from "../../src/model/setting.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { matchInput, NO_LINKS } from "../../src/pipeline/match-input.ts";
import { cleanOf } from "../support/dataset.ts";

type Verdict = "merge" | "review" | "apart";

/** Rows as text, cells between bars, matched as the pipeline does; pairs as `1+2`. */
function verdictsOf(fields: string, rows: readonly string[], country: string) {
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const { data } = cleanOf(
    fields.split("|").map((field, at) => [field, field, cells.map((row) => row[at] ?? "")]),
    { country },
  );
  const settings = defaultsOf(MATCH_SETTINGS);
  const { entityOf, pairs } = matchRecords(matchInput(data, settings, NO_LINKS), settings);
  const seen = new Set(
    Array.from({ length: pairs.size }, (_, i) => `${pairs.left[i] ?? 0}+${pairs.right[i] ?? 0}`),
  );
  return (pair: string): Verdict => {
    const [a = 0, b = 0] = pair.split("+").map((row) => Number(row) - 1);
    if (entityOf[a] === entityOf[b]) return "merge";
    return seen.has(`${a}+${b}`) ? "review" : "apart";
  };
}

/** Note, country, fields, rows, and the verdicts that must come out. */
const FILES: readonly [string, string, string, readonly string[], Record<string, Verdict>][] = [
  [
    "two rows of one name and phone",
    "VN",
    "full_name|phone",
    ["Đoàn Thị Mận|0918222001", "Đoàn Thị Mận|0918 222 001"],
    { "1+2": "merge" },
  ],
  [
    "name, phone and e-mail agree in three rows",
    "DE",
    "full_name|phone|email",
    [
      "Greta Vößing|+49 171 5550123|greta@voessing.de",
      "greta voessing|0171 5550123|greta@voessing.de",
      "Uwe||",
    ],
    { "1+2": "merge", "1+3": "apart", "2+3": "apart" },
  ],
  [
    "accents left out, and two namesakes of other phones and towns",
    "VN",
    "full_name|phone|address",
    [
      "Lâm Thị Bích Hạt|+84 988 222 432|Hai Bà Trưng, Hà Nội",
      "Lam Thi Bich Hat|0988222432|Hà Nội",
      "Trịnh Văn Hòa|0911222777|Gò Vấp, Hồ Chí Minh",
      "Trịnh Văn Hòa|0944555888|Huế",
      "Tô Quốc Lễ|0905222456|Đà Nẵng",
    ],
    { "1+2": "merge", "3+4": "apart", "1+5": "apart" },
  ],
  [
    "one number of identity, two phones; another number under one name and address",
    "VN",
    "full_name|phone|citizen_id|address",
    [
      "Lò Hoàng Nam|0388222009|038090001234|Thanh Hóa",
      "Lò Hoàng Nam|0868222117|038090001234|Thanh Hóa",
      "Đàm Văn Tư|0938222007|001085004321|12 Cầu Giấy, Hà Nội",
      "Đàm Văn Tư|0938222007|001099007654|12 Cầu Giấy, Hà Nội",
    ],
    { "1+2": "merge", "3+4": "review" },
  ],
  [
    "one customer six times is no switchboard",
    "VN",
    "full_name|phone|email",
    [
      "Quách Thị Kim Ngân|0977222456|kimngan@gmail.com",
      "QUÁCH THỊ KIM NGÂN|+84977222456|",
      "Quach Thi Kim Ngan|0977 222 456|KIMNGAN@gmail.com",
      "Quách Thị Kim Ngân|0977.222.456|",
      "Quách Thị Kim Ngâ|977222456|kimngan@gmail.com",
      "Quách Văn Kim|0977222457|kimvo@gmail.com",
    ],
    { "1+2": "merge", "2+3": "merge", "3+4": "merge", "1+5": "merge", "1+6": "apart" },
  ],
  [
    "six people at one switchboard",
    "VN",
    "full_name|phone",
    [
      "Mạc Văn Ký|02438222999",
      "Lương Thị Đào|02438222999",
      "Tạ Hữu Phước|02438222999",
      "Kiều Ngọc Bảo|02438222999",
      "Cù Thị Sen|02438222999",
      "Cù Thị Sen|02438222999",
    ],
    { "1+2": "apart", "2+3": "apart", "4+5": "apart", "5+6": "merge" },
  ],
  [
    "e-mails alone",
    "US",
    "email",
    [
      "jolene@gmail.com",
      "JOLENE@gmail.com",
      "j.o.lene@gmail.com",
      "kate@gmial.com",
      "kate@gmail.com",
      "pat@zorbit.com",
      "pam@zorbit.com",
    ],
    { "1+2": "merge", "1+3": "merge", "4+5": "review", "6+7": "apart" },
  ],
  [
    "phones alone",
    "VN",
    "phone",
    ["0912222678", "912222678", "+84912222678", "0909222998", "0838111453"],
    { "1+2": "merge", "1+3": "merge", "4+5": "apart" },
  ],
  [
    "names alone are never merged",
    "VN",
    "full_name",
    [
      "Nguyễn Văn Lực",
      "Nguyễn Văn Lực",
      "nguyen van luc",
      "Trần Thị Bưởi",
      "Lý Tiểu Mai",
      "Lý Tiểu Mai",
    ],
    { "1+2": "review", "5+6": "review", "1+4": "apart" },
  ],
  [
    "name and birth date: the same, swapped, and another",
    "VN",
    "full_name|birth_date",
    [
      "Nguyễn Thị Lam|01/05/1980",
      "Nguyễn Thị Lam|05/01/1980",
      "Nguyễn Thị Lam|23/11/1975",
      "Nguyễn Thị Lam|01/05/1980",
    ],
    { "1+4": "merge", "1+2": "review", "1+3": "apart", "2+3": "apart" },
  ],
  [
    "twins with look-alike names",
    "AU",
    "full_name|address|phone|email|birth_date",
    [
      "Gabriel Stone|10 High St, Adelaide|0491 570 110|stone@zorb.com.au|1990-05-05",
      "Gabrielle Stone|10 High St, Adelaide|0491 570 110|stone@zorb.com.au|1990-05-05",
      "Tim Hall|3 King St, Sydney|0491 570 156|hall@zorb.com.au|2001-01-02",
      "Tom Hall|3 King St, Sydney|0491 570 156|hall@zorb.com.au|2001-01-02",
      "Gabriel Snow|7 Beach Rd, Cairns|0491 570 157||1960-03-03",
    ],
    { "1+2": "review", "3+4": "review", "1+5": "apart" },
  ],
  [
    "brothers whose names differ in a tone, and the same name with a letter doubled",
    "VN",
    "full_name|phone|email",
    [
      "Nghiêm Văn Hùng|0988222111|nghiem@nhatoi.vn",
      "Nghiêm Văn Hưng|0988222111|nghiem@nhatoi.vn",
      "Bạch Thị Thảo|0988222333|thao.bach@nhatoi.vn",
      "Bạch Thị Thảoo|0988222333|thao.bach@nhatoi.vn",
    ],
    { "1+2": "review", "3+4": "merge" },
  ],
  [
    "birth years a generation apart, and a slip of one year",
    "DE",
    "full_name|address|phone|birth_date",
    [
      "Hans Vogt|Lindenweg 9, 22087 Hamburg|040 5550155|17.08.1982",
      "Hans Vogt|Lindenweg 9, 22087 Hamburg|040 5550155|17.08.1928",
      "Ilse Groß|Goethestr. 7, 01067 Dresden|0351 5550123|11.12.1963",
      "Ilse Gross|Goethestraße 7, 01067 Dresden|0351 5550123|11.12.1964",
    ],
    { "1+2": "review", "3+4": "merge" },
  ],
  [
    "a row that fits father and son alike",
    "AU",
    "full_name|address|phone|birth_date",
    [
      "James Wagtail|44 River Rd, Perth|08 5550 1111|1950-04-01",
      "James Wagtail|44 River Rd, Perth|08 5550 1111|1978-09-09",
      "James Wagtail|44 River Rd, Perth|08 5550 1111|",
      "Ruby Heron|8 Hill Rd, Perth|08 5550 2222|1988-09-09",
      "Ruby Heron|8 Hill Rd, Perth|08 5550 2222|",
    ],
    { "1+2": "review", "1+3": "review", "2+3": "review", "4+5": "merge" },
  ],
  [
    "a row without accents, an initial or a short name bridges nobody",
    "VN",
    "full_name|phone",
    [
      "Phùng Thị Hương|0933222003",
      "Phùng Thị Hường|0933222003",
      "Phung Thi Huong|0933222003",
      "Ngụy Văn An|0933222004",
      "Ngụy Văn Ân|0933222004",
      "Ngụy Van An|0933222004",
    ],
    { "1+2": "review", "1+3": "review", "2+3": "review", "4+5": "review" },
  ],
  [
    "colleagues share the number of their firm, not a self",
    "VN",
    "company|tax_id|full_name|phone|email|address",
    [
      "Công ty TNHH Sao Hôm|0101234567|Mạc Thu Trang|0912222111|trang@saohom.vn|12 Láng Hạ, Hà Nội",
      "Công ty TNHH Sao Hôm|0101234567|Lê Văn Chín|0912222112|chin@saohom.vn|12 Láng Hạ, Hà Nội",
      "CÔNG TY TNHH SAO HÔM|0101234567|Mạc Thu Trang|0912222111||12 Láng Hạ, Hà Nội",
      "Cty TNHH Sao Hôm|0101234567|Trần Bính|0912222113|info@saohom.vn|12 Láng Hạ",
    ],
    { "1+3": "merge", "1+2": "apart", "1+4": "apart", "2+4": "apart" },
  ],
  [
    "Pat fits Patrick and Patricia",
    "AU",
    "full_name|phone|address",
    [
      "Pat Wombat|0438 123 458|6 Hill St, Perth",
      "Patrick Wombat|0438 123 458|6 Hill St, Perth",
      "Patricia Wombat|0438 123 458|6 Hill St, Perth",
      "Kate Numbat|0438 123 459|9 Hill St, Perth",
      "Katherine Numbat|0438 123 459|9 Hill St, Perth",
    ],
    { "1+2": "review", "1+3": "review", "2+3": "review", "4+5": "merge" },
  ],
  [
    "sisters of nearly one name share house and telephone; a birth date says that one was mistyped",
    "GB",
    "full_name|phone|address|birth_date",
    [
      "Julia Ashworth|07700 900111|6 Hill St, Leeds|",
      "Julie Ashworth|07700 900111|6 Hill St, Leeds|",
      "Maria Pemberton|07700 900222|9 Mill Ln, York|1984-03-12",
      "Marie Pemberton|07700 900222|9 Mill Ln, York|1984-03-12",
      "Erik Holmquist|07700 900333|4 Low Rd, Hull|",
      "Eric Holmquist|07700 900333|4 Low Rd, Hull|",
    ],
    { "1+2": "review", "3+4": "merge", "5+6": "merge" },
  ],
  [
    "a pet name in the same house may be the father's, unless telephone or mailbox tell",
    "DE",
    "full_name|phone|email|address",
    [
      "Hans Reichelt|0421 2353632||Wiesenweg 87, 28152 Bremen",
      "Johannes Reichelt||reichelt9340@web.de|Wiesenweg 87, 28152 Bremen",
      "Gerd Lindemann|0511 4422119||Mühlweg 3, 30159 Hannover",
      "Gerhard Lindemann|0511 4422119||Mühlweg 3, 30159 Hannover",
    ],
    { "1+2": "review", "3+4": "merge" },
  ],
  [
    "an initial is not the one whose mailbox names another",
    "DE",
    "full_name|phone|email|address",
    [
      "Maria Bäumler|069 6971977|maria.baeumler38@gmx.de|Hauptstraße 62, 60388 Frankfurt",
      "M. Bäumler|069 6971977|michael.baeumler03@posteo.de|Hauptstraße 62, 60388 Frankfurt",
      "Konrad Sievers|0421 5512345|konrad.sievers@web.de|Am Dobben 4, 28203 Bremen",
      "K. Sievers|0421 5512345||Am Dobben 4, 28203 Bremen",
    ],
    { "1+2": "review", "3+4": "merge" },
  ],
  [
    "a wife called like her husband shares his telephone and mailbox, and is herself",
    "GB",
    "salutation|given_name|family_name|address|phone|email",
    [
      "Mr|John|Ramsden|4 The Green, Brecon|07799 900288|jean.ramsden@btinternet.com",
      "Lady|Jean|Ramsden|4 The Green, Brecon|07799 900288|jean.ramsden@btinternet.com",
      "Mr|Eric|Ollerton|7 Bank St, Selby|07799 900301|eric.ollerton@aol.com",
      "Mr|Erik|Ollerton|7 Bank St, Selby|07799 900301|eric.ollerton@aol.com",
    ],
    { "1+2": "review", "3+4": "merge" },
  ],
  [
    "a child on its mother's passport is brought to her by no row without a birth date",
    "AT",
    "full_name|passport|birth_date|email",
    [
      "Sophie Weberin|C949XK279|1979-11-17|sophie_weberin57@yahoo.com",
      "Anna Weberin|C949XK279|2018-10-17|sophie_weberin57@yahoo.com",
      "Sophie Weberin|C949XK279||sophie_weberin57@yahoo.com",
    ],
    { "1+2": "review", "1+3": "merge", "2+3": "review" },
  ],
  [
    "those who work for one firm share its tax number",
    "ES",
    "full_name|tax_id|phone",
    [
      "Lucía Romero Díaz|B12345674|+34 612 345 678",
      "Óscar Vidal Peña|B12345674|+34 655 123 987",
      "Iván Soto Prieto|A58818501|+34 677 222 111",
      "Nuria Gil Mora|B64717838|+34 677 222 112",
    ],
    {},
  ],
  [
    "a province written with and without accents is one place",
    "VN",
    "full_name|phone|province|birth_date",
    [
      "Hoàng Thị Thuỳ Vy|0912222005|Cần Thơ|05/06/1991",
      "Hoàng Thị Thùy Vy|0912222005|Can Tho|05/06/1991",
      "Bùi Quang Chức|0912222006|Hải Phòng|01/02/1970",
    ],
    { "1+2": "merge", "1+3": "apart" },
  ],
  [
    "one name, house and telephone of the house, a mobile each: father and son",
    "DE",
    "full_name|phone|phone|email|address",
    [
      "Matthias Ziegler|0711 8203430|0151 61756780|ziegler95@web.de|Breite Straße 42, 70114 Stuttgart",
      "Matthias Ziegler|0711 8203430|0171 49983001|m.ziegler@gmx.de|Breite Straße 42, 70114 Stuttgart",
      "Hanno Wiesner|0711 8203999|0151 61756999|hanno@web.de|Enge Straße 7, 70114 Stuttgart",
      "Hanno Wiesner|0711 8203999|0151 61756999||Enge Straße 7, 70114 Stuttgart",
    ],
    { "1+2": "review", "3+4": "merge" },
  ],
  [
    "a mobile each and one mailbox: a number that changed",
    "DE",
    "full_name|phone|phone|email|address",
    [
      "Matthias Ziegler|0711 8203430|0151 61756780|ziegler95@web.de|Breite Straße 42, 70114 Stuttgart",
      "Matthias Ziegler|0711 8203430|0171 49983001|ziegler95@web.de|Breite Straße 42, 70114 Stuttgart",
    ],
    { "1+2": "merge" },
  ],
  [
    "a row that bears nothing but name and house is no bridge between two with a number each",
    "US",
    "full_name|phone|address",
    [
      "Jennifer Bell|(212) 445-1220|120 Sunset Blvd, New York, NY 10001",
      "Jennifer Bell||120 Sunset Blvd, New York, NY 10001",
      "Jennifer Bell|(212) 236-3227|120 Sunset Blvd, New York, NY 10001",
    ],
    { "1+3": "review" },
  ],
  [
    "a title picked wrongly parts nobody whom phone and mailbox show, but tells two of half a name",
    "GB",
    "full_name|phone|email",
    [
      "Mr Michelle McDonald|020 7946 0186|michelle.mcdonald@redwood.example",
      "Miss Michelle McDonald|020 7946 0186|michelle.mcdonald@redwood.example",
      "Mr Louis Farrell|020 7946 0187|farrell@home.example",
      "Mrs Louise Farrell|020 7946 0187|farrell@home.example",
    ],
    { "1+2": "merge", "3+4": "review" },
  ],
  [
    "children of one birthday and house whose middle names or given names differ; a missing one is no other",
    "VN",
    "full_name|phone|address|birth_date",
    [
      "Trần Bảo Anh|0912222101|12 Lê Lợi, Quận 1, TP.HCM|05/06/2015",
      "Trần Minh Anh|0912222101|12 Lê Lợi, Quận 1, TP.HCM|05/06/2015",
      "Nguyễn Thị Lan|0912222102|15 Lê Lai, Quận 1, TP.HCM|01/02/1990",
      "Nguyễn Văn Lan|0912222102|15 Lê Lai, Quận 1, TP.HCM|01/02/1990",
      "Phạm Ngọc Hân|0912222103|18 Lê Lợi, Quận 3, TP.HCM|07/08/2012",
      "Phạm Gia Hân|0912222103|18 Lê Lợi, Quận 3, TP.HCM|07/08/2012",
      "Đỗ Thị Mai|0912222104|21 Lê Lợi, Quận 5, TP.HCM|09/10/1988",
      "Đỗ Mai|0912222104|21 Lê Lợi, Quận 5, TP.HCM|09/10/1988",
    ],
    { "1+2": "review", "3+4": "review", "5+6": "review", "7+8": "merge" },
  ],
  [
    "a Spanish pet name is the name",
    "ES",
    "full_name|phone|birth_date",
    [
      "José Gómez García|620 513 548|03/09/1956",
      "Pepe Gómez García|620 513 548|03/09/1956",
      "Pedro Gómez García|620 513 549|13/10/1966",
    ],
    { "1+2": "merge", "1+3": "apart" },
  ],
];

describe("lists of a few rows", () => {
  it.each(FILES)("%s", (_, country, fields, rows, expected) => {
    const verdictOf = verdictsOf(fields, rows, country);
    const found = Object.keys(expected).map((pair) => [pair, verdictOf(pair)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
