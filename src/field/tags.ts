import { freeTextField } from "./free-text.ts";

/** Labels, several in a cell with whatever sign the source system uses between them; united when rows merge. */
export const tags = freeTextField({
  name: "tags",
  means: { tells: "record", remarks: true },
  title: { en: "Tags", vi: "Nhãn" },
  pii: 0,
  headers: [
    "Nhãn",
    "Tag",
    "Tags",
    "Tag name",
    "Tag list",
    "Tag khách hàng",
    "Labels",
    "Label",
    "Categories",
    "Từ khóa",
    "Hashtag",
    "Đánh dấu",
    "Gắn thẻ",
    "Keywords",
    "Schlagworte",
    "Kategorien",
  ],
});
