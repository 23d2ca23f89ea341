import { writeSync } from "node:fs";

/**
 * Loaded before the program (`node --import`): when the process ends it writes what the whole of it took as
 * one JSON line to stderr, start-up included.
 */
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const meter = {
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  writeSync(2, `${JSON.stringify({ meter })}\n`);
});
