import type { Language } from "../model/words.ts";

/** A number with grouped thousands as the language writes it, without asking the machine's locale. */
export function formatNumber(value: number, lang: Language, decimals = 0): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const [group, point] = lang === "vi" ? [".", ","] : [",", "."];
  let grouped = "";
  for (let i = 0; i < whole.length; i++) {
    if (i > 0 && (whole.length - i) % 3 === 0) grouped += group;
    grouped += whole[i];
  }
  const sign = value < 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : point + fraction);
}

/**
 * A share 0..1 in per cent, one decimal: `12.3%`, in Vietnamese `12,3%`. Never rounded to all or nothing: what is
 * a hair below the whole reads `99.9%`, a hair above nothing `<0.1%`.
 */
export function formatPercent(share: number, lang: Language, decimals = 1): string {
  const least = 10 ** -decimals;
  const exact = share * 100;
  if (exact > 0 && exact < least / 2) return `<${formatNumber(least, lang, decimals)}%`;
  const shown = exact < 100 ? Math.min(exact, 100 - least) : exact;
  return `${formatNumber(shown, lang, decimals)}%`;
}
