import type { ByteSink } from "./byte-sink.ts";
import { decodeEscapes } from "./escapes.ts";
import { attributesXml } from "./styles.ts";
import type { Attributes } from "./xml-attributes.ts";

/** A piece of a cell's text with a look of its own. */
export interface RichRun {
  /** The XML inside `<rPr>`; "" = as the whole cell looks. */
  readonly look: string;
  readonly text: string;
}

/** Texts in more than one look that are kept of a workbook, and pieces of one of them. */
export const RICH_KEPT = 20_000;
const MOST_RUNS = 500;

/** What `<rPr>` may hold. */
const LOOKS: ReadonlySet<string> = new Set(
  "b i u strike outline shadow condense extend color sz rFont charset family scheme vertAlign".split(
    " ",
  ),
);

/** Gathers where the runs of one text start and how they look, while its bytes go into a sink. */
export class RunCollector {
  private readonly starts: number[] = [];
  private readonly looks: string[] = [];
  private readonly attributes: Attributes;

  constructor(attributes: Attributes) {
    this.attributes = attributes;
  }

  /** A text begins. */
  clear(): void {
    if (this.starts.length === 0) return;
    this.starts.length = 0;
    this.looks.length = 0;
  }

  /** A run begins at this position of the sink. */
  run(at: number): void {
    if (this.starts.length > MOST_RUNS) return;
    this.starts.push(at);
    this.looks.push("");
  }

  /** A tag inside the run's `<rPr>`. */
  property(name: string, bytes: Uint8Array, start: number, end: number): void {
    const run = this.looks.length - 1;
    if (run < 0 || !LOOKS.has(name)) return;
    this.looks[run] += `<${name}${attributesXml(this.attributes.all(bytes, start, end))}/>`;
  }

  /**
   * The runs of the text that stands in the sink from `start` on; undefined where all of it looks as its
   * cell does, or where there are too many runs.
   */
  take(sink: ByteSink, start: number): readonly RichRun[] | undefined {
    const { starts, looks } = this;
    if (starts.length === 0 || starts.length > MOST_RUNS || looks.every((look) => look === "")) {
      return undefined;
    }
    const runs = starts.map((from, i) => ({
      look: looks[i] ?? "",
      text: decodeEscapes(sink.text(from, starts[i + 1] ?? sink.length)),
    }));
    const [first = start] = starts;
    const before =
      first > start ? [{ look: "", text: decodeEscapes(sink.text(start, first)) }] : [];
    return [...before, ...runs].filter(({ text }) => text !== "");
  }
}
