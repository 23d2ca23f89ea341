import { type Hooks, type Stage, STAGES } from "../pipeline/stages.ts";
import { progressDetail } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Shows the pipeline's stages on the terminal; with `--verbose` also how long each took, and in a JSON log
 * its CPU seconds and the most memory the process had taken by its end.
 */
export function showStages(terminal: Terminal): Hooks {
  let current: Stage | undefined;
  let since = performance.now();
  let before = process.cpuUsage();
  let rows: number | undefined;
  return {
    warn: (words) => terminal.warn(words),
    rows: (count) => {
      rows = count;
    },
    stage: (stage, done, total, unit) => {
      if (terminal.verbose && stage !== current && current !== undefined) {
        const seconds = ((performance.now() - since) / 1000).toFixed(2);
        const { user, system } = process.cpuUsage(before);
        const { en, vi } = STAGES[current];
        terminal.note(
          { en: `${en}: ${seconds} s`, vi: `${vi}: ${seconds} giây` },
          {
            stage: current,
            seconds: Number(seconds),
            cpuSeconds: Math.round((user + system) / 10_000) / 100,
            peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
          },
        );
      }
      if (stage !== current) {
        since = performance.now();
        before = process.cpuUsage();
      }
      current = stage;
      const seconds = (performance.now() - since) / 1000;
      terminal.stage(STAGES[stage], (lang) =>
        progressDetail({ done, total, unit, rows, seconds }, lang),
      );
    },
  };
}
