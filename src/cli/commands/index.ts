import type { CliCommand } from "../command.ts";
import { apply } from "./apply.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { config } from "./config.ts";
import { erase } from "./erase.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { fields } from "./fields.ts";
import { init } from "./init.ts";
import { plan } from "./plan.ts";
import { profile } from "./profile.ts";
import { restore } from "./restore.ts";
import { review } from "./review.ts";
import { rules } from "./rules.ts";
import { run } from "./run.ts";
import { verify } from "./verify.ts";

/** Every verb, in the order of the help. To add one: one file, one line here. */
export const COMMANDS: readonly CliCommand[] = [
  run,
  check,
  profile,
  plan,
  explain,
  review,
  apply,
  evaluate,
  verify,
  restore,
  exportCommand,
  erase,
  init,
  rules,
  fields,
  config,
  completion,
];
