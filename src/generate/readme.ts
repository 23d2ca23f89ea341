#!/usr/bin/env node
/** Writes the tables of README.md anew from the registry. Run from the project's root: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fillReadme } from "./readme-tables.ts";

const FILE = "README.md";
writeFileSync(FILE, fillReadme(readFileSync(FILE, "utf8")));
