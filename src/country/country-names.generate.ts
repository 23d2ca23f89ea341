/**
 * Writes `src/country/data/country-names.ts`: ISO 3166-1 codes with their English, Vietnamese and German names.
 *
 *   npm run build && node dist/country/country-names.generate.js [out]
 *
 * The names are those of npm `i18n-iso-countries` (MIT), which loads 79 languages at every start; three suffice here.
 */
// oxlint-disable no-restricted-imports -- a build script, not part of the program
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const out = process.argv[2] ?? "src/country/data/country-names.ts";

interface Locale {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

function namesIn(language: string): Locale["countries"] {
  const path = require.resolve(`i18n-iso-countries/langs/${language}.json`);
  return (JSON.parse(readFileSync(path, "utf8")) as Locale).countries;
}

const codes = JSON.parse(
  readFileSync(require.resolve("i18n-iso-countries/codes.json"), "utf8"),
) as readonly (readonly [string, string, string])[];
const languages = ["en", "vi", "de"].map(namesIn);

const lines = codes
  .map(([two, three]) => {
    const names = languages.flatMap((language) => [language[two] ?? []].flat());
    return [two, three, ...new Set(names)].join("|");
  })
  .sort();

writeFileSync(
  out,
  `/**
 * Countries as \`alpha-2|alpha-3|names\`: the English name first, then other English, Vietnamese and German ones.
 * Written by country-names.generate.ts from npm i18n-iso-countries 7.14.0 (MIT, Dmitry Semigradsky
 * and contributors). Do not edit.
 */
export const COUNTRY_NAMES = \`${lines.join("\n")}\`;
`,
);
