import { defineFinding, type FindingArgs, type FindingDef } from "../../model/finding.ts";
import type { Words } from "../../model/words.ts";

/** "…; meant may be X", where a suggestion exists. */
function meant({ suggestion }: FindingArgs): Words {
  return suggestion === undefined || suggestion === ""
    ? { en: "", vi: "" }
    : { en: `; meant may be: ${suggestion}`, vi: `; có thể là: ${suggestion}` };
}

/** A finding about a place; its sentence gives what stands there, what is wrong (`say`) and what may be meant. */
function placeFinding<const Code extends string>({
  say,
  ...about
}: Omit<FindingDef<Code>, "dimension" | "open" | "say"> & {
  readonly say: Words;
}): FindingDef<Code> {
  return defineFinding({
    ...about,
    dimension: "consistency",
    open: ["suggestion", "place"],
    say: (args) => {
      const more = meant(args);
      const { value: typed, place } = args;
      const value = place !== undefined ? `${place}: ` : typed === undefined ? "" : `"${typed}": `;
      return { en: value + say.en + more.en, vi: value + say.vi + more.vi };
    },
  });
}

const wardNotInDistrict = placeFinding({
  code: "address/ward-not-in-district",
  severity: "warn",
  title: { en: "Ward not in its district", vi: "Phường/xã không thuộc quận/huyện" },
  why: {
    en: "Couriers and segment reports go wrong when ward and district contradict each other.",
    vi: "Giao hàng và báo cáo theo khu vực sẽ sai khi phường/xã và quận/huyện mâu thuẫn.",
  },
  fix: {
    en: "Correct the ward or the district; the suggestion lists where a ward of this name exists.",
    vi: "Sửa phường/xã hoặc quận/huyện; gợi ý cho biết phường/xã tên này có ở đâu.",
  },
  say: {
    en: "no such ward in the district or province given",
    vi: "không có phường/xã này trong quận/huyện hoặc tỉnh đã ghi",
  },
});
const districtNotInProvince = placeFinding({
  code: "address/district-not-in-province",
  severity: "warn",
  title: { en: "District not in its province", vi: "Quận/huyện không thuộc tỉnh/thành phố" },
  why: wardNotInDistrict.why,
  fix: {
    en: "Correct the district or the province.",
    vi: "Sửa quận/huyện hoặc tỉnh/thành phố.",
  },
  say: {
    en: "no such district in the province given",
    vi: "không có quận/huyện này trong tỉnh/thành phố đã ghi",
  },
});
const wardAmbiguous = placeFinding({
  code: "address/ward-ambiguous",
  severity: "info",
  title: { en: "More than one ward fits", vi: "Có nhiều phường/xã phù hợp" },
  why: {
    en: "Without accents or without its district the name fits several wards, so none was chosen.",
    vi: "Thiếu dấu hoặc thiếu quận/huyện nên tên này ứng với nhiều phường/xã; chưa chọn đơn vị nào.",
  },
  fix: {
    en: "Add the district or the accents; the suggestion lists the wards.",
    vi: "Bổ sung quận/huyện hoặc dấu tiếng Việt; gợi ý liệt kê các phường/xã.",
  },
  say: { en: "several wards fit", vi: "nhiều phường/xã phù hợp" },
});
const provinceUnknown = placeFinding({
  code: "address/province-unknown",
  severity: "warn",
  title: { en: "Province not recognised", vi: "Không nhận ra tỉnh/thành phố" },
  why: {
    en: "Without its province an address can be neither checked nor converted.",
    vi: "Không có tỉnh/thành phố thì không kiểm tra và không chuyển đổi được địa chỉ.",
  },
  fix: { en: "Write the province by its full name.", vi: "Ghi đầy đủ tên tỉnh/thành phố." },
  say: { en: "the province is not recognised", vi: "không nhận ra tỉnh/thành phố" },
});
const provinceGone = placeFinding({
  code: "address/province-gone",
  severity: "warn",
  title: { en: "Province that no longer exists", vi: "Tỉnh đã giải thể từ lâu" },
  why: {
    en: "The province was divided before 2008; its places lie in several provinces now.",
    vi: "Tỉnh này đã được chia tách hoặc sáp nhập trước năm 2008, nay thuộc nhiều tỉnh.",
  },
  fix: { en: "Ask the customer for the current address.", vi: "Hỏi lại khách địa chỉ hiện tại." },
  say: {
    en: "names a province gone before 2008",
    vi: "ghi tên tỉnh không còn từ trước năm 2008",
  },
});
const splitWard = placeFinding({
  code: "address/split-ward",
  severity: "info",
  title: { en: "Ward divided in 2025", vi: "Phường/xã được chia năm 2025" },
  why: {
    en: "Parts of this ward went to different units in 2025; the street decides which.",
    vi: "Phường/xã này được chia vào nhiều đơn vị mới năm 2025; tùy theo đường, số nhà.",
  },
  fix: {
    en: "Check crm_ward_candidates and choose by the street.",
    vi: "Xem cột crm_ward_candidates và chọn theo đường phố.",
  },
  say: { en: "the ward was divided in 2025", vi: "phường/xã được chia năm 2025" },
});
const misspelt = placeFinding({
  code: "address/misspelt",
  severity: "warn",
  title: { en: "Place name misspelt", vi: "Tên địa danh viết sai" },
  why: {
    en: "The name is one slip away from a place that exists there; it was not changed.",
    vi: "Tên này chỉ lệch một lỗi gõ so với địa danh có thật; giá trị chưa bị sửa.",
  },
  fix: { en: "Correct it if the suggestion is right.", vi: "Sửa lại nếu gợi ý đúng." },
  say: { en: "place name looks misspelt", vi: "tên địa danh có vẻ viết sai" },
});
const postcodeElsewhere = placeFinding({
  code: "address/postcode-elsewhere",
  severity: "info",
  title: { en: "Postal code of another province", vi: "Mã bưu chính của tỉnh khác" },
  why: {
    en: "The first two digits belong to another province than the address names.",
    vi: "Hai số đầu của mã thuộc tỉnh khác với tỉnh trong địa chỉ.",
  },
  fix: { en: "Correct the code or the province.", vi: "Sửa mã bưu chính hoặc tỉnh/thành phố." },
  say: { en: "the postal code belongs elsewhere", vi: "mã bưu chính thuộc nơi khác" },
});

/** Every finding the composite of an address reports. Suggestions name places, never persons. */
export const ADDRESS_FINDINGS = [
  wardNotInDistrict,
  districtNotInProvince,
  wardAmbiguous,
  provinceUnknown,
  provinceGone,
  splitWard,
  misspelt,
  postcodeElsewhere,
] as const;

export type AddressCode = (typeof ADDRESS_FINDINGS)[number]["code"];
