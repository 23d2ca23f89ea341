import type { Archive, ZipEntry } from "./archive.ts";
import { findPart, scanPart } from "./part.ts";
import { Attributes } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";

/** A pointer from one part to another part, or out of the file. */
export interface Relation {
  readonly id: string;
  /** Last word of the type URI: `worksheet`, `sharedStrings`, `hyperlink`; same in strict files. */
  readonly type: string;
  /** Part name within the zip, or the outside address. */
  readonly target: string;
  readonly external: boolean;
}

/** The relations of a part (`""` = of the file itself); none where it has no `.rels`. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const entry = findPart(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (entry === undefined) return [];
  return await relationsIn(archive, entry, folder);
}

async function relationsIn(archive: Archive, entry: ZipEntry, folder: string): Promise<Relation[]> {
  const place = { file: archive.file.name, part: entry.name };
  const attributes = new Attributes(place);
  const found: Relation[] = [];
  const handler: XmlHandler = {
    wantsText: false,
    open(name, bytes, start, end) {
      if (name !== "Relationship") return;
      const all = attributes.all(bytes, start, end);
      const external = all.get("TargetMode") === "External";
      const target = all.get("Target") ?? "";
      found.push({
        id: all.get("Id") ?? "",
        type: (all.get("Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolve(folder, target),
        external,
      });
    },
    close() {},
    text() {},
  };
  await scanPart(archive, entry, handler, place, archive.limits.heldPartBytes);
  return found;
}

/** A target as a part name: `/xl/a.xml` is absolute, `../a.xml` and `a.xml` are relative to the folder. */
export function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter((name) => name !== "");
  for (const name of target.split("/")) {
    if (name === "" || name === ".") continue;
    if (name === "..") parts.pop();
    else parts.push(name);
  }
  return parts.join("/");
}
