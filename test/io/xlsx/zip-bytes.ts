import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip to be made, with everything an attacker or a torn disk could bend. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly data: string | Uint8Array;
  /** 8 = deflate (default), 0 = stored; other numbers are written as they are. */
  readonly method?: number;
  /** Size the headers declare instead of the real one. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Name in the local header, where it shall differ from the directory's. */
  readonly localName?: string;
}

/** A zip file, byte for byte; times are zero. */
export function zipBytes(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data as Uint8Array);
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateRawSync(data) : data;
    const name = Buffer.from(part.name as Buffer);
    const local = part.localName === undefined ? name : Buffer.from(part.localName);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.flags ?? 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE((part.crc ?? crc32(data)) >>> 0, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.size ?? data.length, 18);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), common]);
    head.writeUInt16LE(local.length, 26);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02");
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6, 0, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    chunks.push(head, local, packed);
    directory.push(entry, name);
    offset += head.length + local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, list, end]);
}
