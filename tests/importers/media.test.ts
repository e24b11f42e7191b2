/** Files that no importer reads are told as what they are. */
import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readItem } from "../../src/engine/importers/index.ts"
import { isAudiovisual } from "../../src/engine/importers/media.ts"
import { sourceOf, sourceOfText } from "./source.ts"

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const told = async (name: string, bytes: Uint8Array): Promise<unknown[]> => {
  const { issues, read } = await readItem(sourceOf(name, bytes))
  expect(read).toBe(0)
  return issues.map(({ code, params }) => (code === "kept-unread" ? params.is : code))
}
describe("a file that is evidence as it is", () => {
  it.each([
    ["图片", "截图.jpg", "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["图片", "截图.png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["图片", "照片.heic", "\0\0\0\x18ftypheic\0\0\0\0"],
    ["录音", "录音.m4a", "\0\0\0\x18ftypM4A \0\0\0\0"],
    ["视频", "录屏.mp4", "\0\0\0\x18ftypisom\0\0\0\0"],
    ["录音", "录音.mp3", "ID3\x04\0\0\0\0\0\0"],
    ["录音", "录音.amr", "#!AMR\n\x3c\x91"],
    ["录音", "录音.wav", "RIFF\x24\0\0\0WAVEfmt "],
    ["RAR 或者 7z 压缩包（请解压后再交一次）", "材料.rar", "Rar!\x1a\x07\x01\0"],
    ["PDF 文件", "合同.pdf", "%PDF-1.7\n%\xe2\xe3"],
  ])("%s: %s", async (is, name, begins) => {
    expect(await told(name, ascii(begins.padEnd(600, "\x01")))).toEqual([is])
  })
  it("a bill is no list of contacts", async () => {
    const bill = "微信支付账单明细,,,\n微信昵称：[测试],,,\n交易时间,交易类型,交易对方,金额(元)\n2026-01-05 08:01:00,商户消费,某店,12.00\n"
    expect((await readItem(sourceOfText("账单.csv", bill))).issues[0]).toEqual({
      code: "kept-unread",
      params: { is: "支付或者银行账单" },
    })
  })
  it("a contract in Word is no table", async () => {
    const docx = zipSync({ "[Content_Types].xml": ascii("<Types/>"), "word/document.xml": ascii("<w/>") }, { level: 0 })
    expect(await told("合同.docx", docx)).toEqual(["文字处理文件"])
  })
  it("a spreadsheet without a list of calls is not called unknown", async () => {
    const ods = zipSync({ mimetype: ascii("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": ascii("<x/>") }, { level: 0 })
    expect(await told("详单.ods", ods)).toEqual(["no-header"])
  })
})
it("sound is 视听资料 whatever its format is called", () => {
  for (const name of ["a.mp3", "A.OPUS", "通话.amr", "b.silk", "c.webm"]) expect(isAudiovisual(name), name).toBe(true)
  for (const name of ["a.csv", "b.xls", "c.jpg", "mp3"]) expect(isAudiovisual(name), name).toBe(false)
})
