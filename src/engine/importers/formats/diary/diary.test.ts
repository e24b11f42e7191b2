/** Diary entries: one statement each, at the time told, never a contact. */
import { expect, it } from "vitest"
import { sourceOf } from "../../../../../tests/importers/source.ts"
import { noteBytes } from "../../../case/record/note.ts"
import { readItem } from "../../index.ts"

const read = (note: Parameters<typeof noteBytes>[0]) => readItem(sourceOf("日记.json", noteBytes(note)))
const written = "2026-05-01T10:20:00+08:00"

it("reads a diary entry as the person's statement, with its number and its minute", async () => {
  const { importer, kept, events } = await read({ text: "他说明天来单位", at: "2026-05-01 10:05", number: "16100000001", written })
  const columns = events[0]?.columns
  expect([importer, kept, columns?.numbers.get(0), columns?.texts.get(0), columns?.precision[0]]).toEqual([
    "diary",
    1,
    "16100000001",
    "他说明天来单位",
    1,
  ])
})
it("stands at the time of writing where no other is told, and reads nothing of what is no entry", async () => {
  const { events } = await read({ text: "又打来了", written })
  expect([events[0]?.columns.rows, events[0]?.columns.number[0], events[0]?.columns.precision[0]]).toEqual([1, -1, 0])
  const { refused, kept } = await readItem(sourceOf("日记.json", new TextEncoder().encode('{"note":{"text":""}}')))
  expect([refused[0]?.code, kept]).toEqual(["bad-statement", 0])
})
