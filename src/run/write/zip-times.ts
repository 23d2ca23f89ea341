/** DOS date of 1980-01-01, the earliest a zip can say. */
const EPOCH = 0x0021_0000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/**
 * Sets the time of every entry of a zip archive to one fixed value, in place, so that equal workbooks are
 * equal bytes. (APPNOTE 6.3.10 §4.3.7, 4.3.12, 4.3.16; archives below 4 GiB without a long comment.)
 */
export function fixZipTimes(zip: Buffer): Buffer {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new RangeError("not a zip archive");
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new RangeError("the zip directory is torn");
    zip.writeUInt32LE(EPOCH, at + 12);
    zip.writeUInt32LE(EPOCH, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
