import type { HostileCase } from "./case.ts";

const MiB = 1 << 20;
const TWO = /2 rows/;
const LIST = "Name,Phone\nAnn Lee,0912345678\nBob Ray,0987654321\n";

const text = (
  row: number,
  note: string,
  exit: 0 | 65,
  says: RegExp,
  make: () => string | Uint8Array | { readonly hole: number },
  more: Partial<HostileCase> = {},
): HostileCase => ({
  row,
  note,
  file: "in.csv",
  make: () => {
    const bytes = make();
    return typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  },
  exit,
  says,
  ...more,
});

const people = (count: number, line: (i: number) => string): string =>
  `Name,Email,Phone\n${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n`;

/** Rows 22 to 32: hostile or broken text. */
export const HOSTILE_TEXTS: readonly HostileCase[] = [
  text(22, "20 GB of nothing", 65, /in\.csv: .*line 1 \(byte 0\).*1 MiB/, () => ({
    hole: 20 * 2 ** 30,
  })),
  text(
    22,
    "a quotation mark that is never closed",
    65,
    /in\.csv: .*line 2 \(byte 2\)/,
    () => `a\n"${"x".repeat(8 * MiB)}`,
  ),
  text(
    23,
    "300,000 columns",
    65,
    /in\.csv: line 1 has 300001 columns.*16384/,
    () => `${"a,".repeat(300_000)}b\n`,
  ),
  text(23, "2,000,000 columns", 65, /in\.csv: .*line 1 \(byte 0\)/, () => `${"a,".repeat(2e6)}\n`),
  text(
    24,
    "names of what every object has",
    0,
    /__proto__/,
    () =>
      "Name,__proto__,constructor,toString,__proto__\nAnn Lee,__proto__,role,valueOf,y\nBob Ray,a,b,c,d\n",
    { command: "profile", args: ["--json"] },
  ),
  text(
    25,
    "headers twice, empty and blank",
    0,
    TWO,
    () => "Name,Name,, ,Phone\nAnn Lee,x,1,2,0912345678\nBob Ray,y,3,4,0987654321\n",
  ),
  text(26, "bytes that are no UTF-8", 0, TWO, () =>
    Buffer.from("Name,Phone\nJos\xe9 Lee,0912345678\nBob Ray,0987654321\n", "latin1"),
  ),
  text(
    26,
    "the same where UTF-8 was promised",
    65,
    /in\.csv: line 2, column A: .*UTF-8/,
    () => Buffer.from("Name,Phone\nJos\xe9 Lee,0912345678\n", "latin1"),
    { args: ["--encoding", "utf-8"] },
  ),
  text(26, "UTF-16 without a mark", 0, TWO, () => Buffer.from(LIST, "utf16le")),
  text(26, "NUL characters", 0, /NUL/, () => LIST.replace("Ann", "A\0nn")),
  text(
    27,
    "ragged rows and stray quotes",
    0,
    /input\/quoting-repaired/,
    () => `${LIST}Cat Doe,0911111111,3\n"Dan"Fox,0922222222\nEve\n`,
  ),
  text(28, "100,000 letters where an e-mail, a name or a phone should be", 0, /2 rows/, () =>
    people(
      2,
      (i) => `${" ".repeat(50_000)}x${i},${"a".repeat(100_000)}!${i},${"1 ".repeat(50_000)}${i}`,
    ),
  ),
  text(28, "long texts that almost fit a pattern", 0, /2 rows/, () =>
    people(2, (i) => `An ${"a.".repeat(5000)},${"a@".repeat(5000)}${i},${"+84-(".repeat(5000)}`),
  ),
  {
    ...text(29, "a pattern in the settings", 65, /pattern/, () => LIST),
    exit: 2,
    args: ["--config", "c.json"],
    beside: { "c.json": '{"pattern": "^(a+)+$", "patterns": ["^(a+)+$"]}' },
  },
  text(
    30,
    "names of 30,000 letters, compared",
    0,
    /2 rows/,
    () => people(2, (i) => `${"ab".repeat(15_000)}${i},a${i}@example.com,`),
    { args: [] },
  ),
  text(
    31,
    "2,000 rows that share every key",
    0,
    /2,000 rows|2000 rows/,
    () => people(2000, () => "Ann Lee,ann@example.com,0912345678"),
    { args: [] },
  ),
  text(
    32,
    "letters that grow 18 times, 10,000 marks on one letter, bidi, look-alikes",
    0,
    /4 rows/,
    () =>
      people(
        4,
        (i) =>
          [
            `${"\ufdfa".repeat(10_000)},a@example.com,1`,
            `a${"\u0301".repeat(10_000)},b@example.com,2`,
            `\u202eeeL nnA\u202c\u200b,c@example.com,3`,
            "Ann Lee,\u0430nn@example.com,4",
          ][i] ?? "",
      ),
  ),
];
