/**
 * The first two digits of five-digit Vietnamese postal codes → GSO code of the old province they belong to
 * (Decision 2475/QĐ-BTTTT of 2017; ranges are given to the provinces of that time).
 */
const RANGES = `01:10-14 02:20 04:21 06:23 08:22 10:31 11:32 12:30 14:34 15:33 17:36 19:24 20:25 22:01-02 24:26
25:35 26:15 27:16 30:03 31:04-05 33:17 34:06 35:18 36:07 37:08 38:40-42 40:43-44 42:45-46 44:47 45:48 46:49 48:50
49:51-52 51:53-54 52:55 54:56 56:57 58:59 60:77 62:60 64:61-62 66:63-64 67:65 68:66 70:67 72:80 74:75 75:76 77:78
79:70-74 80:82-83 82:84 83:86 84:87 86:85 87:81 89:90 91:91-92 92:94 93:95 94:96 95:97 96:98`;

const provinceOfHead = new Map<string, string>();
for (const entry of RANGES.split(/\s+/)) {
  const [province = "", range = ""] = entry.split(":");
  const [from = "", to = from] = range.split("-");
  for (let head = Number(from); head <= Number(to); head++) {
    provinceOfHead.set(String(head).padStart(2, "0"), province);
  }
}

/** GSO code of the old province of a five-digit postal code; undefined where the head is not given out. */
export function provinceOfPostcode(postcode: string): string | undefined {
  return postcode.length === 5 ? provinceOfHead.get(postcode.slice(0, 2)) : undefined;
}
