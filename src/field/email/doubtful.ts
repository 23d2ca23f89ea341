import { defineFinding } from "../../model/finding.ts";
import { withSuggestion } from "./refused.ts";

/** What a person should look at in an e-mail cell. */
export const DOUBTFUL = [
  defineFinding({
    code: "email/maybe-typo",
    severity: "warn",
    dimension: "validity",
    title: { en: "Domain is probably misspelt", vi: "Tên miền có thể gõ sai" },
    why: {
      en: "The domain is one slip away from a common one, but it could exist, so it is not changed.",
      vi: "Tên miền chỉ lệch một chút so với tên miền phổ biến, nhưng vẫn có thể có thật nên không tự sửa.",
    },
    fix: {
      en: "Compare with the suggestion and correct the cell if it is right.",
      vi: "Hãy so với gợi ý và sửa ô nếu đúng.",
    },
    // A provider's domain is nobody's personal datum.
    open: ["suggestion"],
    say: (args) => ({
      en: `Did the customer mean ${args["suggestion"]}? Left as it was.`,
      vi: `Có phải khách dùng ${args["suggestion"]}? Giữ nguyên.`,
    }),
  }),
  defineFinding({
    code: "email/unknown-ending",
    severity: "warn",
    dimension: "validity",
    title: { en: "Domain ending that does not exist", vi: "Đuôi tên miền không tồn tại" },
    why: {
      en: "No top-level domain of this name is known, so mail cannot be delivered.",
      vi: "Không có đuôi tên miền này nên thư không thể gửi tới.",
    },
    fix: { en: "Correct the part behind the last dot.", vi: "Hãy sửa phần sau dấu chấm cuối." },
    say: () => ({
      en: "The last part of the domain is no known ending.",
      vi: "Phần cuối của tên miền không phải đuôi hợp lệ đã biết.",
    }),
  }),
  defineFinding({
    code: "email/look-alike",
    severity: "warn",
    dimension: "validity",
    title: { en: "Letters of another script", vi: "Chữ cái thuộc bộ chữ khác" },
    why: {
      en: "Cyrillic letters that look like Latin ones make an address that nobody has.",
      vi: "Chữ Kirin trông giống chữ Latinh tạo ra địa chỉ không ai có.",
    },
    fix: {
      en: "Retype the address; the suggestion is in Latin letters.",
      vi: "Hãy gõ lại địa chỉ; gợi ý dùng chữ Latinh.",
    },
    say: (args) => ({
      en: `Holds letters that only look Latin; ${args["suggestion"]} was probably meant.`,
      vi: `Có chữ cái chỉ trông giống Latinh; có lẽ là ${args["suggestion"]}.`,
    }),
  }),
  defineFinding({
    code: "email/international",
    severity: "warn",
    dimension: "validity",
    title: { en: "International address", vi: "Địa chỉ quốc tế hóa" },
    why: {
      en: "Letters outside English are legal before the @ (RFC 6531), but many systems refuse them.",
      vi: "Chữ có dấu trước @ hợp lệ theo RFC 6531, nhưng nhiều hệ thống từ chối.",
    },
    fix: {
      en: "Check with the customer that the address is really written like this.",
      vi: "Hãy hỏi khách xem địa chỉ có đúng viết như vậy không.",
    },
    say: (args) =>
      withSuggestion(
        {
          en: "Holds letters that only newer mail systems accept.",
          vi: "Có chữ cái mà chỉ hệ thống thư mới chấp nhận.",
        },
        args,
      ),
  }),
  defineFinding({
    code: "email/provider-rule",
    severity: "warn",
    dimension: "validity",
    open: ["domain"],
    title: { en: "The provider gives out no such name", vi: "Nhà cung cấp không cho tên này" },
    why: {
      en: "Providers restrict the characters and length of names; this one cannot have been registered there.",
      vi: "Nhà cung cấp giới hạn ký tự và độ dài tên; tên này không thể đăng ký được ở đó.",
    },
    fix: {
      en: "Compare with the source; a character is probably wrong.",
      vi: "Hãy đối chiếu với nguồn; có thể sai một ký tự.",
    },
    say: (args) => ({
      en: `${args["domain"]} does not allow a name like this before the @.`,
      vi: `${args["domain"]} không cho phép tên như vậy trước @.`,
    }),
  }),
  defineFinding({
    code: "email/placeholder",
    severity: "warn",
    dimension: "validity",
    title: { en: "Made-up address", vi: "Địa chỉ giả" },
    why: {
      en: "Words such as none@ or test@ are typed to get past a required field.",
      vi: "Các từ như none@ hay test@ được gõ cho đủ ô bắt buộc.",
    },
    fix: {
      en: "Ask for the real address, or empty the cell.",
      vi: "Hãy xin địa chỉ thật hoặc để trống ô.",
    },
    say: () => ({
      en: "Looks made up; it is not used to tell customers apart.",
      vi: "Có vẻ là địa chỉ giả; không dùng để nhận diện khách hàng.",
    }),
  }),
  defineFinding({
    code: "email/disposable",
    severity: "warn",
    dimension: "validity",
    title: { en: "Throw-away address", vi: "Địa chỉ dùng một lần" },
    why: {
      en: "Mailboxes of such services are gone after minutes or days.",
      vi: "Hộp thư của dịch vụ này biến mất sau vài phút hoặc vài ngày.",
    },
    fix: { en: "Ask for a lasting address.", vi: "Hãy xin địa chỉ dùng lâu dài." },
    say: () => ({
      en: "The domain belongs to a service for throw-away addresses.",
      vi: "Tên miền thuộc dịch vụ địa chỉ dùng một lần.",
    }),
  }),
  defineFinding({
    code: "email/space",
    severity: "warn",
    dimension: "validity",
    title: { en: "A space inside the address", vi: "Có khoảng trắng trong địa chỉ" },
    why: {
      en: "An address has no spaces; the word before it may belong to it or be a remark.",
      vi: "Địa chỉ không có khoảng trắng; từ phía trước có thể thuộc địa chỉ hoặc là ghi chú.",
    },
    fix: {
      en: "Decide whether the suggestion is the address.",
      vi: "Hãy xác định gợi ý có đúng là địa chỉ không.",
    },
    say: (args) => ({
      en: `Words stand before the @ part; ${args["suggestion"]} may be meant. Left as it was.`,
      vi: `Có chữ đứng trước phần @; có thể là ${args["suggestion"]}. Giữ nguyên.`,
    }),
  }),
] as const;
