import { clipWidth } from "../text/width.ts";
import { safeText } from "./safe-text.ts";

/** The line of a terminal that says what is under way. */
interface StageLine {
  /** Says it, with how far it is; that is asked for only when the line is drawn. */
  show(name: string, detail: () => string): void;
  /** Writes something above the line. */
  above(write: () => void): void;
  /** Takes the line away. */
  clear(): void;
}

/** Most often the line is drawn anew, in milliseconds. */
const REDRAW = 80;

/** Opens the line, empty. The package is loaded before the work: most of it leaves the event loop no turn to load or draw. */
export async function openStageLine(stream: NodeJS.WriteStream): Promise<StageLine> {
  const { default: ora } = await import("ora");
  let spinner: ReturnType<typeof ora> | undefined;
  let last = "";
  let drawn = 0;
  return {
    show(name, detail) {
      const now = performance.now();
      if (name === last && now - drawn < REDRAW) return;
      last = name;
      drawn = now;
      const more = detail();
      const text = clipWidth(safeText(more === "" ? name : `${name} · ${more}`), room(stream));
      if (spinner === undefined) {
        spinner = ora({ text, stream, discardStdin: false });
        spinner.start();
      } else {
        spinner.text = text;
        // Drawn here and now, for the stage may not come back to the event loop before its end.
        spinner.render();
      }
    },
    above(write) {
      spinner?.stop();
      write();
      spinner?.start();
    },
    clear() {
      spinner?.stop();
      spinner = undefined;
    },
  };
}

/** Columns left for text beside the spinner, so that no line wraps. */
function room(stream: NodeJS.WriteStream): number {
  return Math.max(10, (stream.columns ?? 80) - 4);
}
