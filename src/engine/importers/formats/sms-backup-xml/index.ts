/** SMS Backup & Restore (Android): messages and the call log as XML, streamed; a broken file is read as far as it goes. */
import type { Batch } from "../../../case/batch.ts"
import { secondsPerDay, wallOfEpochMs } from "../../../case/time.ts"
import type { Importer, Source } from "../../importer.ts"
import type { TableRead } from "../../table/reading.ts"
import { closeReading, isFull, openReading, takeBatches } from "../../table/reading.ts"
import { tableVersion } from "../../table/version.ts"
import { commonVocabulary } from "../../table/vocabulary.ts"
import { headText } from "../../text/encoding.ts"
import type { OpenMms } from "./elements.ts"
import { elementReader, rowNames } from "./elements.ts"
import { quote } from "./quote.ts"
import { rootOf } from "./root.ts"
import { longestTag, tagReader } from "./tags.ts"
import { backupText } from "./xml-text.ts"

const roots: ReadonlySet<string> = new Set(["smses", "calls"])

/** The day of the backup closes the span that it shows. */
const noteBackup = (reading: TableRead, made: string): void => {
  if (!/^\d{12,14}$/.test(made)) return
  const at = wallOfEpochMs(Number(made))
  const day = Math.floor(at / secondsPerDay)
  if (at < reading.futureFrom && Number.isFinite(reading.lastDay) && day > reading.lastDay) reading.lastDay = day
}
/** Reads tags into `reading`, numbered in order over all record elements of the file. */
const rowReader = (reading: TableRead) => {
  const read = elementReader(reading)
  let row = 0
  let backup = ""
  let mms: OpenMms | undefined
  let broken: { readonly line: number; readonly after: number } | undefined
  const endMms = (): void => {
    if (mms) read.mms(mms)
    mms = undefined
  }
  const tags = tagReader({
    open: ({ name, attributes }) => {
      if (rowNames.has(name)) {
        endMms()
        row++
        reading.kinds.add(name === "call" ? "call" : "sms")
        if (name === "mms") mms = { attributes, row, texts: [], from: [], to: [], copies: [] }
        else read[name as "sms" | "call"](attributes, row)
      } else if (roots.has(name)) {
        backup = attributes.backup_date ?? ""
        reading.kinds.add(name === "calls" ? "call" : "sms")
      } else if (mms && (name === "part" || name === "addr")) read[name](mms, attributes)
    },
    close: (name) => {
      if (name === "mms") endMms()
    },
    fault: (line) => {
      broken ??= { line, after: row }
    },
    tooLong: (name) => {
      if (rowNames.has(name)) read.refuse("too-large", { limit: longestTag }, ++row)
      else reading.issues.file("too-large", { limit: longestTag })
    },
  })
  return {
    push: tags.push,
    savedNames: read.savedNames,
    /** Ends the file: what is still open was cut. */
    finish: (size: number): void => {
      const { within, cut } = tags.finish()
      endMms()
      if (within !== undefined && rowNames.has(within)) read.refuse("cut-file", {}, ++row)
      if (broken) reading.issues.file("bad-xml", { ...broken })
      if (cut) reading.issues.file("cut-file", { bytes: size, after: row })
      noteBackup(reading, backup)
      // A phone's own log shows missed calls too.
      reading.missedSeen = true
    },
  }
}
async function* extract(source: Source): AsyncGenerator<Batch> {
  const reading = openReading(source, { carrier: false, vocabulary: commonVocabulary })
  const rows = rowReader(reading)
  for await (const text of backupText(source, ({ at, bytes }) => reading.issues.file("hole", { at, bytes }))) {
    rows.push(text)
    if (isFull(reading)) yield* takeBatches(reading, "message", undefined)
  }
  rows.finish(source.size)
  yield* takeBatches(reading, "message", undefined)
  const savedNames = rows.savedNames()
  yield { ...closeReading(reading), ...(savedNames && { savedNames }) }
}

export const smsBackupXml: Importer = {
  id: "sms-backup-xml",
  version: 6,
  title: "SMS Backup & Restore 短信、通话备份",
  gives: ["sms", "call"],
  weight: "exported",
  limits: [
    "备份只含备份时手机里还有的短信和通话；此前删除的、被系统清理的不在其中。",
    "草稿、未发出和发送失败的短信不作为联络计入。",
    "安卓系统通常只保留最近的通话记录，更早的来电可能已不在备份里。",
  ],
  restsOn: `table.${tableVersion}`,
  identify: (source) => source.size > 0 && roots.has(rootOf(headText(source.head)) ?? ""),
  extract,
  quote,
}
