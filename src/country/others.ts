import { type Country, defineCountry, type PostcodeRule } from "./define.ts";
import { digits, spaced } from "./postcode-shapes.ts";

/**
 * Countries of which only the shape of postal codes is known (UPU addressing notes). Vietnam, whose places have a room
 * of their own: five digits since 2018 (Decision 2475/QĐ-BTTTT), six before, both all over customer lists.
 */
const POSTCODES: readonly (readonly [code: string, postcode: PostcodeRule])[] = [
  ["VN", { shape: /^\d{5}$/, digits: 5, legacy: /^[1-9]\d{5}$/ }],
  ["BE", digits(4)],
  ["DK", digits(4)],
  ["NO", digits(4)],
  ["NZ", digits(4)],
  ["ES", digits(5)],
  ["TH", digits(5)],
  ["MY", digits(5)],
  ["KR", digits(5)],
  ["SG", digits(6)],
  ["CN", digits(6)],
  [
    "JP",
    {
      shape: /^\d{3}-\d{4}$/,
      write: (tight) =>
        /^\d{7}$/.test(tight) ? `${tight.slice(0, 3)}-${tight.slice(3)}` : undefined,
    },
  ],
];

/** Those countries; one of which more becomes known gets a file of its own. */
export const OTHERS: readonly Country[] = [
  ...POSTCODES.map(([code, postcode]) => defineCountry({ code, postcode })),
  defineCountry({
    code: "NL",
    postcode: { shape: /^[1-9]\d{3} [A-Z]{2}$/, write: spaced(2, /^[1-9]\d{3}[A-Z]{2}$/) },
    tellingPostcode: true,
  }),
];
