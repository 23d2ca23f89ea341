import { foldAccents } from "../../text/fold.ts";

/** What people sell or do, as it is said behind their names in contact lists and shop books; no name among them. */
const PHRASES =
  "bán hàng|bán phở|bán bún|bán rau|bán cá|bán thịt|bán trái cây|bán vé số|bán nước|bán cơm|bán xe|bán nhà|buôn vải|buôn lúa|" +
  "sửa xe|sửa máy|sửa điện|sửa ống nước|sửa nhà|lái xe|chạy xe|xe ôm|xe tải|xe ba gác|xe máy|nhà xe|nhà thuốc|nhà trọ|nhà hàng|nhà may|nhà vườn|nhà nghỉ|" +
  "thợ điện|thợ hồ|thợ may|thợ nước|thợ xây|thợ sơn|thợ sắt|thợ mộc|thợ hàn|thợ bạc|tạp hóa|tạp hoá|tiệm vàng|tiệm may|tiệm tóc|tiệm nail|tiệm bánh|tiệm thuốc|" +
  "quán nhậu|quán ăn|quán cơm|quán phở|quán nước|quán cà phê|quán cafe|cà phê|trà sữa|sinh tố|nước mía|nước đá|cơm tấm|cơm gà|cơm văn phòng|bún bò|bún riêu|bún chả|bún đậu|phở bò|phở gà|hủ tiếu|bánh mì|bánh mỳ|bánh bao|bánh canh|bánh cuốn|bánh xèo|bánh kem|lò bánh mì|lò bánh|lò mổ|" +
  "thịt heo|thịt bò|thịt gà|hải sản|trái cây|rau củ|rau sạch|vé số|bỏ sỉ|khách sỉ|khách lẻ|mối sỉ|vật liệu xây dựng|vlxd|sắt thép|điện nước|điện lạnh|máy lạnh|máy tính|điện thoại|giặt ủi|giặt là|cắt tóc|hớt tóc|làm tóc|làm nail|trang điểm|áo cưới|quần áo|giày dép|mỹ phẩm|thuốc tây|phân bón|cây cảnh|hoa tươi|gạo sạch|bảo hiểm|bất động sản|bđs|chung cư|shipper|grab|be bike|taxi|lớp yoga|lớp gym|phòng gym|cô giáo|thầy giáo|chuyển nhà|chuyển hàng|in ấn|quảng cáo|nội thất|nhôm kính|cửa sắt|camera|kế toán";

/** Trades by their first word, as words; longest first. */
const byFirst = (phrases: readonly string[]): ReadonlyMap<string, readonly string[][]> => {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
};
const LIST = PHRASES.split("|");

/** With their accents: unmistakable in any capitals. */
export const TRADES = byFirst(LIST);
/** As typed without accents. `chi hoa ban pho` may be read aloud; alone `co giao` and others may be names. */
export const PLAIN_TRADES = byFirst(LIST.map((phrase) => foldAccents(phrase)));

/** Words that begin a trade whatever follows; with accents none is a name or part of one. */
export const TRADE_STARTS: ReadonlySet<string> = new Set(
  "bán buôn sửa thợ lái tiệm sạp vựa chợ".split(" "),
);
/** The same without accents, behind a form of address and a given name only. */
export const PLAIN_TRADE_STARTS: ReadonlySet<string> = new Set(
  "ban buon sua tho lai tiem sap vua cho".split(" "),
);
