/** SMS Backup & Restore (Android): messages and the call log as XML, streamed; a broken file is read as far as it goes. */
import { SaxesParser } from "saxes"
import type { Batch } from "../../case/batch.ts"
import { secondsPerDay, wallOfEpochMs } from "../../case/time.ts"
import type { Importer, Source } from "../importer.ts"
import { batchRows } from "../table/columns.ts"
import type { Reading } from "../table/reading.ts"
import { closeReading, openReading } from "../table/reading.ts"
import { headText } from "../text/encoding.ts"
import type { Attributes, OpenMms } from "./elements.ts"
import { elementReader, rowNames } from "./elements.ts"
import { quote } from "./quote.ts"
import { mendedText } from "./xml-text.ts"

const root = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(smses|calls)\b/

/** The day of the backup closes the span that it shows. */
const noteBackup = (reading: Reading, made: string): void => {
  if (!/^\d{12,14}$/.test(made)) return
  const at = wallOfEpochMs(Number(made))
  const day = Math.floor(at / secondsPerDay)
  if (at < reading.futureFrom && Number.isFinite(reading.lastDay) && day > reading.lastDay) reading.lastDay = day
}
/** A parser whose rows land in `reading`, numbered in order over all record elements of the file. */
const rowParser = (reading: Reading) => {
  const read = elementReader(reading)
  const parser = new SaxesParser()
  let row = 0
  // Of the last tag: the parser's own place at a fault depends on the pieces that it was given.
  let line = 1
  let begun = false
  let ended = false
  let backup = ""
  let mms: OpenMms | undefined
  let broken: { readonly line: number; readonly after: number } | undefined
  parser.on("error", () => {
    if (!ended) broken ??= { line, after: row }
  })
  parser.on("opentagstart", (tag) => {
    line = parser.line
    begun ||= rowNames.has(tag.name)
  })
  parser.on("opentag", ({ name, attributes: given }) => {
    const attributes = given as Attributes
    if (rowNames.has(name)) {
      begun = false
      row++
      reading.kinds.add(name === "call" ? "call" : "sms")
      if (name === "mms") mms = { attributes, row, texts: [], from: "", to: [] }
      else read[name as "sms" | "call"](attributes, row)
    } else if (name === "smses" || name === "calls") {
      backup = attributes.backup_date ?? ""
      reading.kinds.add(name === "calls" ? "call" : "sms")
    } else if (mms && (name === "part" || name === "addr")) read[name](mms, attributes)
  })
  parser.on("closetag", (tag) => {
    if (tag.name !== "mms" || !mms) return
    read.mms(mms)
    mms = undefined
  })
  return {
    write: (text: string): void => {
      parser.write(text)
    },
    /** Ends the file: what is still open was cut. */
    finish: (size: number): void => {
      let cut = false
      ended = true
      parser.on("error", () => {
        cut = true
      })
      parser.close()
      if (mms) read.mms(mms)
      if (begun) read.refuse("cut-file", {}, ++row)
      if (broken) reading.issues.file("bad-xml", { ...broken })
      if (cut) reading.issues.file("cut-file", { bytes: size, after: row })
      noteBackup(reading, backup)
      // A phone's own log shows missed calls too.
      reading.missedSeen = true
    },
  }
}
async function* extract(source: Source): AsyncGenerator<Batch> {
  const reading = openReading(source, { carrier: false })
  const parser = rowParser(reading)
  const take = (): Batch[] => {
    const batch = reading.columns.take("message", undefined, reading.refused.splice(0), reading.issues.take())
    return batch ? [batch] : []
  }
  for await (const text of mendedText(source, ({ at, bytes }) => reading.issues.file("hole", { at, bytes }))) {
    parser.write(text)
    if (reading.columns.rows >= batchRows) yield* take()
  }
  parser.finish(source.size)
  yield* take()
  yield closeReading(reading)
}

export const smsBackupXml: Importer = {
  id: "sms-backup-xml",
  version: 2,
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
  quote,
}
