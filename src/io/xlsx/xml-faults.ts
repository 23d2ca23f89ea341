/** What is wrong with the XML of a part, as the refusal says it. */

export const MALFORMED = { en: "the XML is not well formed", vi: "XML sai cú pháp" };
export const LONG_TAG = {
  en: "one XML tag is longer than allowed",
  vi: "một thẻ XML dài quá mức cho phép",
};
export const DEEP = {
  en: "XML elements are nested too deep",
  vi: "các phần tử XML lồng nhau quá sâu",
};
export const MANY_ATTRIBUTES = {
  en: "one XML tag has too many attributes",
  vi: "một thẻ XML có quá nhiều thuộc tính",
};
export const NOT_UTF8 = { en: "the XML is not valid UTF-8", vi: "XML không phải UTF-8 hợp lệ" };
export const DOCTYPE = {
  en: "the XML holds a DOCTYPE or ENTITY declaration, which no workbook needs and attacks use",
  vi: "XML có khai báo DOCTYPE hoặc ENTITY; bảng tính không cần nó và kẻ tấn công hay dùng nó",
};
