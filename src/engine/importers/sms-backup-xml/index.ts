/** SMS Backup & Restore (Android): messages and the call log as XML, streamed; a broken file is read as far as it goes. */
import { SaxesParser } from "saxes"
import type { Batch } from "../../case/batch.ts"
import { wallOfEpochMs } from "../../case/time.ts"
import type { Importer, Source } from "../importer.ts"
import { batchRows } from "../table/columns.ts"
import type { Reading } from "../table/reading.ts"
import { closeReading, openReading } from "../table/reading.ts"
import { guessEncoding, headText, markedEncoding, plainBytes } from "../text/encoding.ts"
import type { Attributes, OpenMms } from "./elements.ts"
import { elementReader } from "./elements.ts"
import { xmlMender } from "./xml-text.ts"

const root = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(smses|calls)\b/
const rowNames = new Set(["sms", "mms", "call"])
/** The day of the backup closes the span that it shows. */
const noteBackup = (reading: Reading, attributes: Attributes): void => {
  const made = attributes.backup_date ?? ""
  if (!/^\d{12,14}$/.test(made)) return
  const day = Math.floor(wallOfEpochMs(Number(made)) / 86_400)
  if (day * 86_400 < reading.futureFrom && Number.isFinite(reading.lastDay) && day > reading.lastDay) reading.lastDay = day
}
async function* extract(source: Source): AsyncGenerator<Batch> {
  const reading = openReading(source, { carrier: false })
  const read = elementReader(reading, reading.texts)
  const parser = new SaxesParser()
  let row = 0
  let begun = ""
  let mms: OpenMms | undefined
  let rootAttributes: Attributes = {}
  let broken: { readonly line: number; readonly after: number } | undefined
  parser.on("error", () => {
    broken ??= { line: parser.line, after: row }
  })
  parser.on("opentagstart", (tag) => {
    if (rowNames.has(tag.name)) begun = tag.name
  })
  parser.on("opentag", (tag) => {
    const attributes = tag.attributes as Attributes
    if (rowNames.has(tag.name)) {
      begun = ""
      row++
      if (tag.name === "mms") mms = { attributes, row, texts: [], from: "", to: [] }
      else read[tag.name as "sms" | "call"](attributes, row)
      reading.kinds.add(tag.name === "call" ? "call" : "sms")
    } else if (tag.name === "part" && mms) {
      const text = read.textOfPart(attributes)
      if (text) mms.texts.push(text)
    } else if (tag.name === "addr" && mms) {
      if (attributes.type === "137") mms.from = attributes.address ?? ""
      else if (attributes.type === "151") mms.to.push(attributes.address ?? "")
    } else if (tag.name === "smses" || tag.name === "calls") {
      rootAttributes = attributes
      reading.kinds.add(tag.name === "calls" ? "call" : "sms")
    }
  })
  parser.on("closetag", (tag) => {
    if (tag.name === "mms" && mms) {
      read.mms(mms)
      mms = undefined
    }
  })
  const mender = xmlMender()
  const declared = /^<\?xml[^>]*encoding=["'](gb[^"']*)["']/i.test(headText(source.head)) ? "gb18030" : guessEncoding(source.head)
  const decoder = new TextDecoder(declared.startsWith("utf-16") ? "utf-8" : declared, { ignoreBOM: true })
  const take = (): Batch | undefined => reading.columns.take("message", undefined, reading.refused.splice(0), reading.issues.take())
  for await (const bytes of plainBytes(source, declared, markedEncoding(source.head)?.skip ?? 0)) {
    parser.write(mender.push(decoder.decode(bytes, { stream: true })))
    if (reading.columns.rows >= batchRows) {
      const batch = take()
      if (batch) yield batch
    }
  }
  parser.write(mender.push(decoder.decode()) + mender.finish())
  const brokenBefore = broken
  broken = undefined
  parser.close()
  if (mms) read.mms(mms)
  if (begun) read.refuse("cut-file", {}, ++row)
  if (brokenBefore) reading.issues.file("bad-xml", { line: brokenBefore.line, after: brokenBefore.after })
  if (broken) reading.issues.file("cut-file", { bytes: source.size, after: row })
  noteBackup(reading, rootAttributes)
  // A phone's own log shows missed calls too.
  reading.missedSeen = true
  const last = take()
  if (last) yield last
  yield closeReading(reading)
}

export const smsBackupXml: Importer = {
  id: "sms-backup-xml",
  version: 1,
  title: "SMS Backup & Restore 短信、通话备份",
  gives: ["sms", "call"],
  weight: "exported",
  limits: [
    "备份只含备份时手机里还有的短信和通话;此前删除的、被系统清理的不在其中。",
    "草稿、未发出和发送失败的短信不作为联络计入。",
    "安卓系统通常只保留最近的通话记录,更早的来电可能已不在备份里。",
  ],
  identify: (source) => source.size > 0 && root.test(headText(source.head).slice(0, 4096)),
  extract,
}
