import type { Dice } from "../dice.ts";
import type { Plan } from "../plan.ts";

/** Mobile heads in use, of the large carriers. */
const HEADS =
  "032 033 034 035 036 037 038 039 056 058 070 076 077 078 079 081 082 083 084 085 086 088 090 091 093 094 096 097 098".split(
    " ",
  );
const NUMBERS = HEADS.length * 10_000_000;

/** Heads of 11-digit mobile numbers before September 2018, by the head that replaced them. */
const OLD_HEADS = new Map<string, string>(
  "070:0120 079:0121 077:0122 076:0126 078:0128 083:0123 084:0124 085:0125 081:0127 082:0129 032:0162 033:0163 034:0164 035:0165 036:0166 037:0167 038:0168 039:0169 056:0186 058:0188"
    .split(" ")
    .map((pair) => [pair.slice(0, 3), pair.slice(4)]),
);

/** The mobile number of the n-th person: a step through all numbers that meets none twice. */
export function mobileOf(seed: number, n: number): string {
  // 104,729,371 shares no factor with 290,000,000, so n → number is one-to-one.
  const at = ((n + 1) * 104_729_371 + (seed % 1000) * 7_654_321) % NUMBERS;
  const head = HEADS[Math.floor(at / 10_000_000)] as string;
  return scatter(head, at % 10_000_000);
}

/** Swaps digits about, so that steps of a fixed width do not show. */
function scatter(head: string, rest: number): string {
  const d = String(rest).padStart(7, "0");
  return head + [6, 3, 1, 5, 2, 4, 0].map((at) => d.charAt(at)).join("");
}

/** A number many people gave: the shop's, an agent's. About six share each. */
export function sharedPhone(plan: Plan, dice: Dice): string {
  return mobileOf(plan.seed, 2 * plan.customers + dice.below(1 + Math.floor(plan.customers / 400)));
}

/** The 11-digit form of a mobile number until 2018, or undefined where it had none. */
export function oldForm(phone: string): string | undefined {
  const head = OLD_HEADS.get(phone.slice(0, 3));
  return head === undefined ? undefined : head + phone.slice(3);
}
