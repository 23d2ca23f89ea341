import { branch } from "./branch.ts";
import { customerKind } from "./customer-kind.ts";
import type { CompositeSpec, FieldSpec } from "./define.ts";
import { email } from "./email.ts";
import { jobTitle } from "./job-title.ts";
import { notes } from "./notes.ts";
import { owner } from "./owner.ts";
import { phone } from "./phone.ts";
import { preferredChannel } from "./preferred-channel.ts";
import { segment } from "./segment.ts";
import { source } from "./source.ts";
import { status } from "./status.ts";
import { tags } from "./tags.ts";

/** Every field type the program knows, in the order documents list them. To add one: one file, one line here. */
export const FIELDS = [
  phone,
  email,
  jobTitle,
  customerKind,
  source,
  owner,
  branch,
  segment,
  tags,
  preferredChannel,
  status,
  notes,
] as const satisfies readonly FieldSpec[];

/** Things spread over several columns. */
export const COMPOSITES = [] as const satisfies readonly CompositeSpec[];

export type FieldName = (typeof FIELDS)[number]["name"];
