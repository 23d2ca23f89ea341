import { likelyCountries } from "../../country/phone/likely.ts";
import { planOf } from "../../country/phone/plan.ts";
import { UNKNOWN_COUNTRY } from "../../country/unknown.ts";
import { foldTight } from "../../text/fold.ts";
import type { RawValue } from "../define.ts";
import type { PhoneScope } from "./reading.ts";
import { readPhone } from "./read.ts";
import { tidyPhone } from "./tidy.ts";

const SAMPLE = 240;
/** A column moves to another country only where nearly all of it is a number there, and nobody else comes near. */
const CLEAR_SHARE = 0.6;
const CLEAR_LEAD = 0.25;
const CLEAR_NATS = 2.5;
const LANDLINE =
  /(?:ban|codinh|fax|landline|festnetz|fixedline|homephone)$|^(?:fax|dtban|dtcodinh)/;

/**
 * Finds out whose national numbers a column holds: the run's country, unless another one reads clearly more of
 * the column and no third one would do as well. Numbers with a country code speak for that country, so that the few odd ones left in a cleaned
 * column are not read as some other country's. Values are sampled evenly, so that the answer does not hang
 * on the order of a few rows.
 */
export function surveyPhones(
  values: readonly RawValue[],
  context: { readonly country: string; readonly header: string },
): PhoneScope {
  const landline = LANDLINE.test(foldTight(context.header));
  const sample = sampleOf(values);
  const own = shareValid(sample, context.country, landline, 1);
  if (sample.national.length < 5 || own >= 0.8) return { country: context.country, landline };
  const stay = { country: context.country, landline };
  if (context.country === UNKNOWN_COUNTRY) return stay;
  const [best, second] = likelyCountries(sample.national);
  if (best === undefined || best.country === context.country) return stay;
  const share = shareValid(sample, best.country, landline, best.country === "VN" ? 1 : 0.5);
  const clear = share >= CLEAR_SHARE && share - own >= CLEAR_LEAD;
  const alone = best.nats - (second?.nats ?? -CLEAR_NATS) >= CLEAR_NATS;
  return clear && alone ? { country: best.country, landline } : stay;
}

/** Tidied numbers, evenly taken from the whole column: those without a country code, and those with one. */
interface PhoneSample {
  readonly national: readonly string[];
  readonly international: readonly string[];
}

function sampleOf(values: readonly RawValue[]): PhoneSample {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const national: string[] = [];
  const international: string[] = [];
  for (let i = 0; i < values.length && national.length < SAMPLE; i += step) {
    const text = tidyPhone((values[i] as RawValue).text.slice(0, 60));
    if (/^[\d\s().-]{7,24}$/.test(text)) national.push(text);
    else if (/^\+\d[\d\s().-]{6,23}$/.test(text)) international.push(text);
  }
  return { national, international };
}

/**
 * Share of the numbers that a country's plan reads without trouble; a repair counts a little less, and a
 * landline as much as said.
 */
function shareValid(
  { national, international }: PhoneSample,
  country: string,
  landline: boolean,
  landlineWeight: number,
): number {
  const plan = planOf(country);
  const all = national.length + international.length;
  if (all === 0 || plan === undefined) return 0;
  const code = `+${plan.callingCode}`;
  let good = international.filter((text) => text.startsWith(code)).length;
  for (const text of national) {
    const { status, e164 } = readPhone(text, { country, landline });
    if (status !== "ok" && status !== "fixed") continue;
    // Landlines of some plans (Germany's) pass nearly any digits; they alone prove little.
    const type = plan.typeOf(e164.slice(1 + plan.callingCode.length));
    const weight = type === "FIXED_LINE" ? landlineWeight : 1;
    good += status === "ok" ? weight : weight * 0.9;
  }
  return good / all;
}
