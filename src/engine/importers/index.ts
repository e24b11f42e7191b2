/** Every importer, specific before generic; which one a file belongs to; and one item read whole. */
import type { Batch, Extraction } from "../case/batch.ts"
import { Broken } from "../case/broken.ts"
import type { Issue } from "../case/issue.ts"
import { isArchive } from "./archive-head.ts"
import { callTable } from "./formats/call-table/index.ts"
import { diary } from "./formats/diary/index.ts"
import { mobileTable } from "./formats/mobile-table/index.ts"
import { smsBackupXml } from "./formats/sms-backup-xml/index.ts"
import { statement } from "./formats/statement/index.ts"
import { telecomTable } from "./formats/telecom-table/index.ts"
import { unicomXls } from "./formats/unicom-xls/index.ts"
import type { Ended, Importer, Source } from "./importer.ts"
import { isOpenSpreadsheet, mediaVersion, mediumOf } from "./media.ts"
import { type Refusals, refusals } from "./refusals.ts"
import { formOf } from "./table/form.ts"
import { headText } from "./text/encoding.ts"

/** In the order in which they are listed to people. */
export const importers: readonly Importer[] = [unicomXls, mobileTable, telecomTable, smsBackupXml, callTable, statement, diary]

/** The importer of a file: the first specific one that claims it, else the first generic one. */
export const identify = (source: Pick<Source, "name" | "size" | "head">): Importer | undefined =>
  importers.find((importer) => !importer.generic && importer.identify(source)) ??
  importers.find((importer) => importer.generic && importer.identify(source))

/** The importer of an id, for titles, limits and weights. */
export const importerOf = (id: string): Importer | undefined => importers.find((importer) => importer.id === id)

/** What an answer about an item depends on, whichever importer reads it, in one word: of each its version and what else it rests on; and what is known of files that none reads. */
export const dependsOn = (of: readonly Pick<Importer, "id" | "version" | "restsOn">[], media: number): string =>
  [...of.map(({ id, version, restsOn }) => [id, version, ...(restsOn === undefined ? [] : [restsOn])].join(".")), `media.${media}`].join(
    "+",
  )
/** For the keys of what is kept of an item. */
export const importersWord: string = dependsOn(importers, mediaVersion)

/** Of an archive: what lies in it was taken out where it was received, and is read on its own. */
const archive = "archive"
/** Nothing read of an item, and why where there is something to tell. */
export const nothingRead = (code?: Issue["code"]): Extraction => ({
  importer: "none",
  version: 0,
  events: [],
  statements: [],
  read: 0,
  kept: 0,
  refused: [],
  issues: code === undefined ? [] : [{ code, params: {} }],
  coverage: [],
})
/** An item whose reader was stopped or broke apart from the program: nothing was read, and that is told. */
export const endedExtraction = (how: Ended): Extraction => {
  const importer = how.importer ?? "none"
  const issue: Issue =
    how.ended === "fault"
      ? { code: "crashed-reader", params: { importer, reason: how.reason.slice(0, 200) } }
      : { code: "reader-gave-up", params: { importer, why: how.ended } }
  return { ...nothingRead(), importer, version: importerOf(importer)?.version ?? 0, issues: [issue] }
}
const gather = (importer: Importer, batches: readonly Batch[], refusing: Refusals, crash: readonly Issue[]): Extraction => {
  const events = batches.filter((batch) => batch.kind === "events")
  const statements = batches.filter((batch) => batch.kind === "statement").map(({ key, value }) => ({ key, value }))
  const { refused, rows } = refusing.close()
  const kept = events.reduce((sum, batch) => sum + batch.columns.rows, 0) + statements.length
  const files = batches.filter((batch) => batch.kind === "file")
  const ownNumber = files.find((file) => file.ownNumber !== undefined)?.ownNumber
  const savedNames = files.find((file) => file.savedNames !== undefined)?.savedNames
  return {
    importer: importer.id,
    version: importer.version,
    events,
    statements,
    read: kept + rows,
    kept,
    refused,
    issues: [...batches.flatMap((batch) => batch.issues), ...crash],
    coverage: files.flatMap((file) => file.coverage),
    ...(ownNumber === undefined ? {} : { ownNumber }),
    ...(savedNames === undefined ? {} : { savedNames }),
  }
}
/** A file that no importer reads, told as what it is: a picture needs no advice on tables. */
const unclaimed = ({ head }: Source): Extraction => {
  // What is wrong with an archive is told where it is taken apart.
  if (isArchive(head)) return { ...nothingRead(), importer: archive }
  const medium = mediumOf(head, headText(head))
  if (medium) return { ...nothingRead(), issues: [{ code: "kept-unread", params: { is: medium } }] }
  return nothingRead(formOf(head) === "biff" || isOpenSpreadsheet(head) ? "unread-spreadsheet" : "unknown-format")
}
/** Reads an item with the importer that claims it. Never throws on content; what was read before a fault of the reader stays. `chosen` is told the importer before it reads. Throws what the vault throws as Broken. */
export const readItem = async (source: Source, chosen: (importer: Importer) => void = () => undefined): Promise<Extraction> => {
  if (source.size === 0) return nothingRead("empty-file")
  const importer = identify(source)
  if (!importer) return unclaimed(source)
  chosen(importer)
  const batches: Batch[] = []
  const refusing = refusals()
  try {
    for await (const batch of importer.extract(source)) {
      refusing.add(batch.refused)
      batches.push({ ...batch, refused: [] })
    }
    return gather(importer, batches, refusing, [])
  } catch (error) {
    // A broken vault is no fault of the file.
    if (error instanceof Broken) throw error
    return gather(importer, batches, refusing, [
      { code: "crashed-reader", params: { importer: importer.id, reason: `${(error as Error)?.message ?? error}`.slice(0, 200) } },
    ])
  }
}
