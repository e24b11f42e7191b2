/** Sets every time stamp inside a zip to one fixed moment, so that the same parts give the same bytes whenever they were zipped. */

/** 1980-01-01 00:00, the zero of zip's calendar (APPNOTE 4.4.6). */
const [fixedTime, fixedDate] = [0, 0x0021] as const
const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const

/** Changes `zip` in place and returns it. Expects a zip without ZIP64 and without a comment, as docx writes. */
export const fixTimes = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let end = zip.length - 22
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end -= 1
  if (end < 0) return zip
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === signatures.entry; left -= 1) {
    const local = view.getUint32(at + 42, true)
    for (const place of [at + 12, local + 10]) {
      view.setUint16(place, fixedTime, true)
      view.setUint16(place + 2, fixedDate, true)
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
