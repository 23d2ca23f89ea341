import type { CliCommand } from "../command.ts";
import { config } from "./config.ts";
import { fields } from "./fields.ts";
import { rules } from "./rules.ts";

/** Every verb, in the order of the help. To add one: one file, one line here. */
export const COMMANDS: readonly CliCommand[] = [rules, fields, config];
