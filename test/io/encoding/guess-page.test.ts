import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { guessPage } from "../../../src/io/encoding/guess-page.ts";
import { cellsOf, notesOf, readBytes } from "../csv/files.ts";

const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ["Kunde", "Name", "Straße", "Ort"],
    ["1", "Jürgen Müller", "Ringstraße 12", "München"],
    ["2", "Käthe Weiß", "Mühlgasse 4", "Köln"],
    ["3", "Jörg Böhm", "Königsweg 3", "Düsseldorf"],
  ],
  fr: [
    ["Client", "Nom", "Adresse", "Ville"],
    ["1", "Éric Lefèvre", "12 rue de la Forêt", "Orléans"],
    ["2", "Hélène Garçon", "3 allée des Chênes", "Nîmes"],
    ["3", "Noël Béranger", "8 côte d’Azur", "Besançon"],
  ],
  mixed: [
    ["Kunde", "Name", "Straße", "Ort"],
    ["1", "Jürgen Müller", "Straße des 17. Juni", "Köln"],
    ["2", "François Lefèvre", "Mühlgasse 4", "Nîmes"],
    ["3", "José Muñoz", "Calle Ñandú 3", "Málaga"],
    ["4", "Søren Ærø", "Åvej 5", "Århus"],
  ],
  cs: [
    ["Číslo", "Jméno", "Ulice", "Město"],
    ["1", "Jiří Dvořák", "Květná 5", "Plzeň"],
    ["2", "Tomáš Černý", "Dlouhá třída 8", "Ústí"],
    ["3", "Žaneta Říhová", "Šťastná 2", "České Budějovice"],
  ],
  pl: [
    ["Numer", "Imię", "Ulica", "Miasto"],
    ["1", "Łukasz Wiśniewski", "Świętokrzyska 5", "Łódź"],
    ["2", "Małgorzata Dąbrowska", "Długa 8", "Gdańsk"],
    ["3", "Stanisław Wójcik", "Żabia 3", "Poznań"],
  ],
  ru: [
    ["Код", "Имя", "Улица", "Город"],
    ["1", "Иван Петров", "Ленина 5", "Москва"],
    ["2", "Мария Сидорова", "Садовая 8", "Казань"],
    ["3", "Алексей Смирнов", "Мира 2", "Тверь"],
  ],
  el: [
    ["Αρ", "Όνομα", "Οδός", "Πόλη"],
    ["1", "Γιώργος Παπαδόπουλος", "Σταδίου 5", "Αθήνα"],
    ["2", "Μαρία Νικολάου", "Ερμού 8", "Πάτρα"],
    ["3", "Κώστας Ιωάννου", "Αιόλου 2", "Βόλος"],
  ],
  is: [
    ["Númer", "Nafn", "Gata", "Staður"],
    ["1", "Þórður Sigurðsson", "Þingholtsstræti 5", "Hafnarfjörður"],
    ["2", "Guðrún Þorláksdóttir", "Víðihlíð 8", "Ísafjörður"],
    ["3", "Björg Eiðsdóttir", "Suðurgata 2", "Reyðarfjörður"],
  ],
  tr: [
    ["Müşteri", "Ad Soyad", "Adres", "Şehir"],
    ["1", "Ayşe Yılmaz", "Çiçek Sokağı 5", "İstanbul"],
    ["2", "Şükrü Öztürk", "Bağdat Caddesi 8", "Eskişehir"],
    ["3", "Oğuz Işık", "Gül Çıkmazı 2", "Muğla"],
  ],
  lt: [
    ["Numeris", "Vardas", "Gatvė", "Miestas"],
    ["1", "Rūta Šimkienė", "Žalgirio gatvė 5", "Šiauliai"],
    ["2", "Jonas Žemaitis", "Laisvės alėja 8", "Panevėžys"],
    ["3", "Eglė Kučinskaitė", "Vilniaus g. 2, įėjimas ąžuolų", "Klaipėda"],
  ],
  lv: [
    ["Numurs", "Vārds", "Iela", "Pilsēta"],
    ["1", "Jānis Bērziņš", "Brīvības iela 5", "Rīga"],
    ["2", "Līga Kalniņa", "Žagatu iela 8", "Liepāja"],
    ["3", "Mārtiņš Ķēniņš", "Ģertrūdes iela 2", "Ventspils"],
  ],
  ja: [
    ["番号", "氏名", "住所", "市"],
    ["1", "山田太郎", "本町1-2", "東京"],
    ["2", "佐藤花子", "中央3", "大阪"],
    ["3", "鈴木一郎", "西町4", "京都"],
  ],
  zh: [
    ["编号", "姓名", "地址", "城市"],
    ["1", "王小明", "中山路5号", "北京"],
    ["2", "李华", "人民路8", "上海"],
    ["3", "张伟", "南京路2", "广州"],
  ],
};

const bytesOf = (language: string, page: string): Buffer =>
  iconv.encode((TABLES[language] ?? []).map((row) => row.join(";")).join("\r\n"), page);

describe("a file that does not say its encoding", () => {
  test.each([
    ["de", "windows-1252", "input/encoding-western"],
    ["de", "iso-8859-15", "input/encoding-western"],
    ["fr", "windows-1252", "input/encoding-western"],
    ["mixed", "windows-1252", "input/encoding-western"],
    ["is", "windows-1252", "input/encoding-western"],
    ["tr", "windows-1254", "input/encoding-guessed"],
    ["lt", "windows-1257", "input/encoding-guessed"],
    ["lv", "windows-1257", "input/encoding-guessed"],
    ["de", "cp850", "input/encoding-guessed"],
    ["de", "macintosh", "input/encoding-guessed"],
    ["fr", "macintosh", "input/encoding-guessed"],
    ["cs", "windows-1250", "input/encoding-guessed"],
    ["cs", "iso-8859-2", "input/encoding-guessed"],
    ["pl", "windows-1250", "input/encoding-guessed"],
    ["pl", "iso-8859-2", "input/encoding-guessed"],
    ["ru", "windows-1251", "input/encoding-guessed"],
    ["ru", "koi8-r", "input/encoding-guessed"],
    ["el", "windows-1253", "input/encoding-guessed"],
  ])("%s in %s is read right, and what was assumed is said", async (language, page, note) => {
    const grid = await readBytes(bytesOf(language, page));
    expect(cellsOf(grid)).toEqual(TABLES[language]);
    expect(notesOf(grid)).toContain(note);
  });

  test.each([
    ["ja", "shift_jis"],
    ["ja", "euc-jp"],
    ["zh", "gbk"],
    ["zh", "big5"],
  ])("%s in %s is not read as if all were well", async (language, page) => {
    const bytes = bytesOf(language, page);
    expect(notesOf(await readBytes(bytes))).toContain("input/encoding-doubtful");
    if (page === "big5") return; // It lacks the signs of this table.
    expect(cellsOf(await readBytes(bytes, { encoding: page }))).toEqual(TABLES[language]);
  });

  test("old Vietnamese encodings and Vietnamese marks stay with their own readers", async () => {
    const text =
      "Mã KH;Họ tên;Địa chỉ\nK1;Nguyễn Văn Hữu;Quận Gò Vấp\nK2;Trần Thị Bích;Đường Láng\nK3;Lê Đức;Phố Huế\n";
    for (const page of ["tcvn", "viscii"]) {
      const notes = notesOf(await readBytes(iconv.encode(text, page)));
      expect(notes).toContain("input/legacy-encoding");
      expect(notes).not.toContain("input/encoding-guessed");
    }
  });
});

test("no text of a western language is ever taken for another page", () => {
  const letters = ["äöüßÄÖÜ", "éèêàçôîû", "áéíóúñÑ", "ãõçáéê", "åäöÅØæ", "àèìòù", "þðæöá"];
  const word = fc.constantFrom(...letters).chain((own) =>
    fc
      .array(fc.constantFrom(...`abcdefgh${own.toLowerCase()}`.split("")), {
        minLength: 3,
        maxLength: 9,
      })
      .map((chars) => chars.join("")),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const guess = guessPage(iconv.encode(words.join("\n"), "windows-1252"));
      expect(guess.kind).not.toBe("page");
    }),
    { seed: 3, numRuns: 400 },
  );
});

describe("whether the words of a text show windows-1252", () => {
  test.each([
    ["Name;Ort\nAnna;Köln\nPaul;Bonn", "one known word that no other page spoils"],
    ["KundenNr;Vorname;Straße\n1;Jürgen;Hauptstr. 5\n2;Anna;Gartenweg 7", "a header in camel case"],
    ["Name\nJörg Böhm\nUlla Kähler\nRita Hübsch\nAnke Müßig", "no word but names"],
    ["Code;Nom;Prénom\n1;Lefèvre;Éric\n2;Garçon;Hélène", "é and è are Czech in windows-1250"],
    ["Código;Nombre\n1;José Muñoz\n2;María Núñez", ""],
    ["Código;Nome\n1;João Gonçalves\n2;Conceição Araújo", ""],
    ["Nome;Città\nNicolò Rossi;Forlì\nMaria Verdi;Cantù", ""],
    ["Förnamn;Efternamn\nÅsa;Öberg\nJörgen;Sjöström", ""],
    ["Name;Ort\nJürgen Müller;Köln\nFrançois Lefèvre;Nîmes\nJosé Muñoz;Málaga", "several at once"],
  ])("%j: they do (%s)", (text) => {
    const guess = guessPage(iconv.encode(text, "windows-1252"));
    expect(guess).toEqual({ kind: "windows-1252", sure: true });
  });

  test.each([
    [
      "windows-1250",
      "Nev;Varos\nErdős Péter;Győr\nSzabó Ádám;Pécs\nTóth Éva;Szeged\nDudás Gergő;Fűzfő",
    ],
    ["windows-1250", "Imie;Miasto\nJan;Gdańsk\nAnna;Poznań\nEwa;Toruń\nOla;Kraków\nIda;Bocheń"],
    ["windows-1250", "Nume;Oraş\nIoană;Braşov\nMihăiţă;Iaşi\nŞtefan;Constanţa"],
    ["windows-1257", "Vardas\nJonas Žemaitis\nEglė\nRūta\nKučinskaitė"],
    ["windows-1252", "Nom;Ville\nDurand Zoé;Sèvres\nPaul;Paris"],
  ])("%s %j: nothing does", (page, text) => {
    const guess = guessPage(iconv.encode(text, page));
    expect(guess).toEqual({ kind: "windows-1252", sure: false });
  });

  test.each([
    ["windows-1255", "שם\nמשה כהן\nדוד לוי\nירושלים"],
    ["windows-1251", "Имя\nИван Петров\nАлексей Смирнов\nМосква"],
    ["cp850", "Name\nJörg Böhm\nUlla Kähler\nFrank Göbel\nRita Hübsch"],
  ])("%s is told by its letters", (encoding, text) => {
    expect(guessPage(iconv.encode(text, encoding))).toEqual({ kind: "page", encoding });
  });
});
