/** First words of what people add behind an address: where it is near to, when to come, whom to call. */
const REMARK =
  /^(?:đối diện|doi dien|gần|gan|cạnh|bên cạnh|ben canh|kế bên|ke ben|sát|sau lưng|sau lung|phía sau|phia sau|sau chợ|trước mặt|giao giờ|giao gio|giao trước|giao truoc|giao sau|giao tới|gọi|vui lòng|ghi chú|lưu ý|liên hệ|lien he|lh|near|opposite|behind|next to|note)(?![\p{L}\p{N}])/iu;
/** A bracket in which the place is named as it was or as it is called now. */
const OTHER_TIMES =
  /^(?:cũ|trước|trước đây|địa chỉ cũ|đc cũ|nay|nay là|nay thuộc|formerly|now)(?![\p{L}\p{N}])|(?:^|\s)(?:cũ|trước đây)$/iu;
/** Longest remark. */
const LONGEST = 120;

/** A text in two: what is the address, and what was added behind it. */
export interface Remarked {
  readonly address: string;
  readonly remark: string;
}

/** Takes a bracket at the end off that names the units of another time: `… (Bình Dương cũ)`, `… (cũ: P5, Gò Vấp)`. */
export function withoutOtherTimes(text: string): Remarked | undefined {
  const bracket = bracketAt(text);
  if (bracket === undefined) return undefined;
  const inside = bracket.remark.replace(/^\(\s*/, "").replace(/[\s)]+$/, "");
  // "(cũ)" and "(mới)" alone are marks of the unit before them.
  return OTHER_TIMES.test(inside) && /[\s:]/.test(inside) ? bracket : undefined;
}

/** Takes a remark off the end: in brackets, or behind a comma or dash and with a remark's first words. */
export function withoutRemark(text: string): Remarked | undefined {
  const bracket = bracketAt(text);
  if (bracket !== undefined) return bracket;
  for (let at = text.length - 1; at > 0 && text.length - at < LONGEST; at--) {
    const char = text.charAt(at);
    const dash = (char === "-" || char === "–") && text.charAt(at - 1) === " ";
    if (char !== "," && char !== ";" && char !== "." && !dash) continue;
    if (REMARK.test(text.slice(at + 1).trimStart())) return parted(text, at);
  }
  return undefined;
}

/** The bracket that ends a text. */
function bracketAt(text: string): Remarked | undefined {
  const end = text.trimEnd();
  const at = end.lastIndexOf("(");
  if (at <= 0 || end.length - at > LONGEST || end.indexOf(")", at) !== end.length - 1) {
    return undefined;
  }
  return parted(text, at);
}

function parted(text: string, at: number): Remarked {
  return { address: text.slice(0, at).trimEnd(), remark: text.slice(at).trim() };
}
