import { csv } from "./csv.ts";
import type { Format } from "./define.ts";
import { legacy } from "./legacy.ts";
import { xlsx } from "./xlsx.ts";

/** Every file format that can be read, asked in this order. To add one: one file, one line here. */
export const FORMATS: readonly Format[] = [xlsx, legacy, csv];
