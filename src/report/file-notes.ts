import type { Report } from "./model.ts";
import { placeInWords, sentenceOf, type Wording } from "./sentence.ts";

/** Sentences shown at most; the report holds the others. */
const MOST = 6;
/** Mere notes that a person must hear all the same: something of the file is not in the result. */
const ALOUD = new Set([
  "input/not-carried",
  "table/sheet-left-alone",
  "table/title-rows",
  "table/beside-read",
  "table/order-lines",
]);

/** Notes on another sheet than the one whose table they hang on: the file alone is their place. */
const OF_FILE = new Set(["table/sheet-left-alone", "input/hidden-sheet", "input/no-worksheet"]);

/** What is to say about files and sheets as a whole, worst first: one sentence a line. */
export function fileNotes(report: Report, wording: Wording): readonly string[] {
  const told = report.findings
    .filter(({ code }) => code.startsWith("input/") || code.startsWith("table/"))
    .filter(({ code, severity }) => severity !== "info" || ALOUD.has(code))
    .flatMap(({ samples }) => samples.filter(({ at }) => at.row === 0))
    .map((note) => {
      const { file } = note.at;
      const ofFile = note.args["file"] === undefined ? file : "";
      const place = OF_FILE.has(note.code) ? ofFile : placeInWords(note.at, wording.lang);
      const sentence = sentenceOf(note, wording);
      return place === "" ? `- ${sentence}` : `- ${place}: ${sentence}`;
    });
  const vi = wording.lang === "vi";
  const more = told.length - MOST;
  return told.length === 0
    ? []
    : [
        vi ? "Về tệp đầu vào:" : "About the input:",
        ...told.slice(0, MOST),
        ...(more > 0 ? [vi ? `- … và ${more} điều khác` : `- … and ${more} more`] : []),
      ];
}
