/**
 * Vietnam's numbering plan where the library's metadata is silent: the migrations of 2017 and 2018 and who
 * holds which prefix. Sources: Decision 2036/QĐ-BTTTT (2016) with the operators' tables of its three waves,
 * the mobile plan of 15 Sept 2018, google/libphonenumber resources/{carrier,geocoding}/en/84.txt (Apache-2.0).
 */

/** Eleven-digit mobile heads (without the 0) and their heads of today; the last seven digits are kept. */
const OLD_MOBILE: ReadonlyMap<string, string> = new Map(
  `120:70 121:79 122:77 126:76 128:78 123:83 124:84 125:85 127:81 129:82 162:32 163:33 164:34 165:35 166:36
167:37 168:38 169:39 186:56 188:58 199:59`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Area code of today, area code before 2017 (both without the 0); codes that stayed are left out. */
const AREA_PAIRS = `24:4 206:26 209:281 207:27 214:20 215:230 213:231 212:22 216:29 208:280 205:25 203:33 204:240
222:241 220:320 225:31 221:321 227:36 226:351 228:350 229:30 237:37 238:38 239:39 232:52 233:53 234:54 236:511
235:510 255:55 256:56 257:57 258:58 259:68 252:62 260:60 269:59 262:500 261:501 263:63 271:651 276:66 274:650
251:61 254:64 28:8 272:72 273:73 275:75 294:74 270:70 277:67 296:76 297:77 292:710 293:711 299:79 291:781 290:780`;

const OLD_AREA: ReadonlyMap<string, string> = new Map(
  AREA_PAIRS.split(/\s+/).map((pair) => pair.split(":").reverse() as [string, string]),
);

/** Old area codes whose numbers are ordinary mobile numbers today. */
const MOBILE_TODAY = new Set("33 36 37 38 39 52 56 58 59 70 76 77 79 8".split(" "));

/** Mobile heads an operator holds; the library's pattern also passes 030, 031, 051, 095 and old pagers. */
const ALLOCATED = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/;

/** An eleven-digit mobile of before September 2018 as it is today; both without the leading 0. */
export function migrateMobile(national: string): string | undefined {
  if (national.length !== 10) return undefined;
  const head = OLD_MOBILE.get(national.slice(0, 3));
  return head === undefined ? undefined : head + national.slice(3);
}

/** A landline of before 2017 as it is today, both without the leading 0. */
export interface OldLandline {
  readonly national: string;
  /** The same digits are a mobile number of today, so only a hint can tell which one is meant. */
  readonly ambiguous: boolean;
}

/** Reads a national number as a landline under the old area codes: 8 digits behind 4 and 8, else 7. */
export function migrateLandline(national: string): OldLandline | undefined {
  for (let head = 1; head <= 3; head++) {
    const code = national.slice(0, head);
    const now = OLD_AREA.get(code);
    if (now === undefined || national.length - head !== (head === 1 ? 8 : 7)) continue;
    // Subscriber numbers began with 2–8; 1 and 9 lead service and mobile numbers.
    if (!/^[2-8]/.test(national.slice(head))) continue;
    return { national: now + national.slice(head), ambiguous: MOBILE_TODAY.has(code) };
  }
  return undefined;
}

/** True for a mobile number whose head an operator holds. `national` has no leading 0. */
export function isAllocatedMobile(national: string): boolean {
  return ALLOCATED.test(national);
}

/** Emergency, enquiry and text-message numbers: 113, 1080, 5656, 8088, 9090. */
export function isShortCode(digits: string): boolean {
  return /^(?:11\d|10\d\d|[5-9]\d{3})$/.test(digits);
}

const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:3[2-9]|86|9[678])/, "Viettel"],
  [/^(?:8[1-58]|9[14])/, "VinaPhone"],
  [/^(?:7[06-9]|89|9[03])/, "MobiFone"],
  [/^(?:5[268]|92)/, "Vietnamobile"],
  [/^(?:59|99)/, "Gmobile"],
  [/^55/, "Wintel"],
  [/^87/, "iTel"],
];

/**
 * Who was given the prefix of a mobile number (without the 0). Numbers are portable, so this is not the
 * operator of today.
 */
export function prefixHolder(national: string): string | undefined {
  if (!isAllocatedMobile(national)) return undefined;
  return HOLDERS.find(([head]) => head.test(national))?.[1];
}
