/** What a file is that no importer reads: pictures, sound, documents and bills are evidence as they are, and to be told so. */

/** Raise it when the same bytes would be told as something else: a verdict on a file that no importer reads is kept as well, and must not outlive what was known when it was given. tests/importers/versions.test.ts notices every change here. */
export const mediaVersion = 1

/** In the words of the person. */
export type Medium = "图片" | "录音" | "视频" | "PDF 文件" | "文字处理文件" | "RAR 或者 7z 压缩包（请解压后再交一次）" | "支付或者银行账单"

const latin = new TextDecoder("latin1")
/** Byte by byte: the platform's latin1 is windows-1252, where some bytes are other characters. */
const ascii = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to))
/** Brands of ISO media files (ISO/IEC 14496-12, `ftyp`) that hold a picture, and those that hold sound alone. */
const pictureBrands = /^(?:heic|heix|mif1|msf1|avif)/
const soundBrands = /^(?:M4A|M4B|F4A)/
/** By the first bytes, as the formats themselves begin. */
const byBytes = (head: Uint8Array): Medium | undefined => {
  const begins = ascii(head, 0, 12)
  if (begins.startsWith("\xff\xd8\xff") || begins.startsWith("\x89PNG") || /^GIF8[79]a/.test(begins)) return "图片"
  if (begins.startsWith("RIFF")) return begins.endsWith("WEBP") ? "图片" : begins.endsWith("WAVE") ? "录音" : "视频"
  if (begins.startsWith("%PDF-")) return "PDF 文件"
  if (
    /^(?:ID3|OggS|fLaC|#!AMR|#!SILK)/.test(begins) ||
    begins.startsWith("\x02#!SILK") ||
    /^\xff[\xe2-\xfb]/.test(begins) ||
    /^\xff[\xf0\xf1\xf8\xf9]/.test(begins)
  )
    return "录音"
  if (ascii(head, 4, 8) === "ftyp") {
    const brand = ascii(head, 8, 12)
    return pictureBrands.test(brand) ? "图片" : soundBrands.test(brand) ? "录音" : "视频"
  }
  if (begins.startsWith("\x1a\x45\xdf\xa3")) return "视频"
  if (begins.startsWith("Rar!\x1a\x07") || begins.startsWith("7z\xbc\xaf\x27\x1c")) return "RAR 或者 7z 压缩包（请解压后再交一次）"
  if (begins.startsWith("PK\x03\x04") && latin.decode(head).includes("word/")) return "文字处理文件"
  return undefined
}
/** Titles of bills (微信支付账单, 支付宝交易记录, 银行流水), which are no contacts. */
const bill =
  /微信支付账单|支付宝(?:交易|\(|（|账务)|交易时间,交易分类|交易号|京东账号名|京东账单|交易流水|账户明细|借记卡|信用卡账单|记账日期|交易日期/

/** Undefined for what cannot be told. `text` is the readable part of the head. */
export const mediumOf = (head: Uint8Array, text: string): Medium | undefined =>
  byBytes(head) ?? (bill.test(text.slice(0, 4096)) ? "支付或者银行账单" : undefined)
/** Suffixes of sound and moving pictures: 视听资料 by the statutory kinds of evidence. */
export const isAudiovisual = (name: string): boolean =>
  /\.(?:mp3|m4a|wav|amr|aac|ogg|opus|silk|flac|mp4|mov|avi|3gp|3gpp|mkv|webm)$/i.test(name)
/** OpenDocument spreadsheets: a zip whose first entry names its type (OASIS OpenDocument 1.3, part 2, 3.3). */
export const isOpenSpreadsheet = (head: Uint8Array): boolean =>
  ascii(head, 30, 84).startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
