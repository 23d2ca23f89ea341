import { readCsv } from "../csv/read.ts";
import { strangeContent } from "../input/content.ts";
import type { Format } from "./define.ts";

/** Delimited text of any dialect and encoding, whatever its name; asked last. */
export const csv: Format = {
  name: "csv",
  extensions: [".csv", ".tsv", ".txt", ".tab"],
  matches: (head) => strangeContent(head) === undefined,
  read: async (file, options) => [await readCsv(file, options)],
};
