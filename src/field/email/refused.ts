import { defineFinding, type FindingArgs } from "../../model/finding.ts";
import type { Words } from "../../model/words.ts";

/** The sentence, with what was probably meant where that is known. */
export function withSuggestion(words: Words, args: FindingArgs): Words {
  const meant = args["suggestion"];
  if (meant === undefined || meant === "") return words;
  return { en: `${words.en} Perhaps ${meant}.`, vi: `${words.vi} Có thể là ${meant}.` };
}

/** Why a text is no usable e-mail address. */
export const REFUSED = [
  defineFinding({
    code: "email/no-at",
    severity: "error",
    dimension: "validity",
    title: { en: "No @ in the address", vi: "Địa chỉ thiếu @" },
    why: {
      en: "Without an @ it is no e-mail address.",
      vi: "Không có @ thì không phải địa chỉ e-mail.",
    },
    fix: {
      en: "Put the @ where it belongs, or empty the cell.",
      vi: "Hãy thêm @ vào đúng chỗ hoặc để trống ô.",
    },
    say: (args) =>
      withSuggestion(
        {
          en: "An e-mail address needs a name, an @ and a domain.",
          vi: "Địa chỉ e-mail cần có tên, dấu @ và tên miền.",
        },
        args,
      ),
  }),
  defineFinding({
    code: "email/two-ats",
    severity: "error",
    dimension: "validity",
    title: { en: "More than one @", vi: "Có nhiều hơn một @" },
    why: { en: "Only one @ may stand in an address.", vi: "Mỗi địa chỉ chỉ có một @." },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: (args) =>
      withSuggestion(
        { en: "The address has more than one @.", vi: "Địa chỉ có nhiều hơn một dấu @." },
        args,
      ),
  }),
  defineFinding({
    code: "email/bad-local",
    severity: "error",
    dimension: "validity",
    title: { en: "Not allowed before the @", vi: "Phần trước @ không hợp lệ" },
    why: {
      en: "Spaces, two dots in a row, or a dot at either end are not allowed before the @.",
      vi: "Trước @ không được có khoảng trắng, hai dấu chấm liền nhau hay dấu chấm ở đầu hoặc cuối.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: (args) =>
      withSuggestion(
        {
          en: "The part before the @ has characters or dots that no mailbox has.",
          vi: "Phần trước @ có ký tự hoặc dấu chấm không hộp thư nào có.",
        },
        args,
      ),
  }),
  defineFinding({
    code: "email/bad-domain",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a domain behind the @", vi: "Phần sau @ không phải tên miền" },
    why: {
      en: "Mail goes to a domain such as gmail.com; this is none.",
      vi: "Thư được gửi tới tên miền như gmail.com; phần này không phải.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: (args) =>
      withSuggestion(
        {
          en: "The part behind the @ is no internet domain.",
          vi: "Phần sau @ không phải tên miền internet.",
        },
        args,
      ),
  }),
  defineFinding({
    code: "email/accents",
    severity: "error",
    dimension: "validity",
    title: { en: "Accents before the @", vi: "Có dấu tiếng Việt trước @" },
    why: {
      en: "This provider gives out plain Latin names only.",
      vi: "Nhà cung cấp này chỉ cấp tên không dấu.",
    },
    fix: {
      en: "Ask the customer; usually the same letters without accents are right.",
      vi: "Hãy hỏi khách; thường là cùng chữ nhưng không dấu.",
    },
    say: (args) =>
      withSuggestion(
        {
          en: "The provider allows no accented letters before the @.",
          vi: "Nhà cung cấp không cho chữ có dấu trước @.",
        },
        args,
      ),
  }),
  defineFinding({
    code: "email/too-long",
    severity: "error",
    dimension: "validity",
    title: { en: "Address too long", vi: "Địa chỉ quá dài" },
    why: {
      en: "Mail systems take at most 64 characters before the @ and 254 in all (RFC 5321).",
      vi: "Hệ thống thư nhận tối đa 64 ký tự trước @ và 254 ký tự tổng cộng (RFC 5321).",
    },
    fix: {
      en: "Compare with the source; two cells may have run together.",
      vi: "Hãy đối chiếu với nguồn; có thể hai ô bị dính nhau.",
    },
    say: () => ({
      en: "Longer than any mail system accepts.",
      vi: "Dài hơn mức mọi hệ thống thư chấp nhận.",
    }),
  }),
  defineFinding({
    code: "email/quoted",
    severity: "error",
    dimension: "validity",
    title: { en: "Quoted or technical address", vi: "Địa chỉ trong ngoặc kép" },
    why: {
      en: "Quoted names are legal but no provider gives them to customers.",
      vi: "Tên trong ngoặc kép hợp lệ về kỹ thuật nhưng không nhà cung cấp nào cấp cho khách.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({
      en: "A quoted name before the @ is no customer's address.",
      vi: "Tên trong ngoặc kép trước @ không phải địa chỉ của khách hàng.",
    }),
  }),
  defineFinding({
    code: "email/masked",
    severity: "warn",
    dimension: "validity",
    title: { en: "Address hidden in part", vi: "Địa chỉ email bị che" },
    why: {
      en: "The shop or program the list comes from hides letters of the address; mail cannot be sent to it, and two people may look the same.",
      vi: "Sàn hoặc phần mềm đã che bớt chữ của địa chỉ; không gửi thư được và hai người khác nhau có thể trông giống nhau.",
    },
    fix: {
      en: "Export the list with full addresses if you may; otherwise nothing to do.",
      vi: "Hãy xuất lại danh sách có địa chỉ đầy đủ nếu được phép; nếu không thì không cần làm gì.",
    },
    say: () => ({
      en: "Letters of the address are hidden; it is not compared.",
      vi: "Địa chỉ bị che bớt chữ; không dùng để so khớp.",
    }),
  }),
  defineFinding({
    code: "email/scrubbed",
    severity: "error",
    dimension: "validity",
    title: { en: "Address hidden by a web page", vi: "Địa chỉ bị trang web che" },
    why: {
      en: "The text was copied from a page that hides addresses; the real one is not in it.",
      vi: "Nội dung được chép từ trang web che địa chỉ; địa chỉ thật không có trong đó.",
    },
    fix: { en: "Take the address from another source.", vi: "Hãy lấy địa chỉ từ nguồn khác." },
    say: () => ({
      en: "The cell holds a web page's stand-in instead of an address.",
      vi: "Ô chứa chữ thay thế của trang web, không phải địa chỉ.",
    }),
  }),
] as const;
