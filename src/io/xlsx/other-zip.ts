import type { Words } from "../../model/words.ts";

interface OtherZip {
  readonly what: Words;
  readonly next?: Words;
}

const TABLE = /(?:^|\/)(?!\.)[^/]*\.(?:csv|tsv|txt|xlsx|xlsm|xlsb|xls|ods)$/;

/** What a zip that holds no workbook is, by the names in it (in small letters), and what to do with it. */
export function otherZip(names: readonly string[]): OtherZip {
  if (names.includes("word/document.xml")) {
    return { what: { en: "a Word document", vi: "một văn bản Word" } };
  }
  if (names.includes("ppt/presentation.xml")) {
    return { what: { en: "a PowerPoint presentation", vi: "một bản trình chiếu PowerPoint" } };
  }
  if (
    names.some((name) => name.endsWith(".iwa") || name === "index.zip" || name === "index.apxl")
  ) {
    return {
      what: {
        en: "a document of Apple Numbers, Pages or Keynote",
        vi: "tài liệu của Apple Numbers, Pages hoặc Keynote",
      },
      next: {
        en: "Open it in Numbers, choose File > Export To > Excel, and give that .xlsx.",
        vi: "Hãy mở bằng Numbers, chọn File > Export To > Excel rồi đưa vào tệp .xlsx đó.",
      },
    };
  }
  if (names.some((name) => name.startsWith("xl/"))) {
    return {
      what: {
        en: "a workbook without its list of sheets (xl/workbook.xml)",
        vi: "một tệp thiếu xl/workbook.xml (danh sách trang tính)",
      },
    };
  }
  const tables = names.filter((name) => TABLE.test(name) && !name.startsWith("__macosx/")).length;
  return {
    what: {
      en:
        tables === 0
          ? "a zip archive without a table in it"
          : `a zip archive that holds ${tables} table ${tables === 1 ? "file" : "files"}`,
      vi:
        tables === 0
          ? "một tệp nén zip không chứa bảng dữ liệu"
          : `một tệp nén zip chứa ${tables} tệp bảng dữ liệu`,
    },
    next: {
      en: "Unpack it and give the files in it, or the folder they lie in.",
      vi: "Hãy giải nén rồi đưa vào các tệp bên trong, hoặc thư mục chứa chúng.",
    },
  };
}
