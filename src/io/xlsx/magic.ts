const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes start an OLE container: an old `.xls`, or a workbook behind a password. */
export function isOle(head: Uint8Array): boolean {
  return OLE.every((byte, i) => head[i] === byte);
}

/** Whether the bytes start a zip. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}
