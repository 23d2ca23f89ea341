#!/usr/bin/env node
import { statSync } from "node:fs";

const compiled = new URL("../dist/cli/main.js", import.meta.url);
const packed = new URL("../dist/packed/main.js", import.meta.url);
const age = (url) => statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// The packed program loads in half the time; it is the same program unless `dist` was compiled again since.
await import((age(packed) >= age(compiled) ? packed : compiled).href);
