/** What must hold for every case whatever its content: order of intake, doubles, slices, later law, citations, rows. */
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import type { Citation, ItemId } from "../../src/engine/case/citation.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import { derivedTexts, type Given, type Texts, takeIn } from "../golden/derived.ts"
import { caseFolders, lawFiles, read, root } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { rowsOf } from "../golden/recount.ts"

const law = lawFiles()
const folders = caseFolders()
/** Where the log stands is the one thing that must differ when the record differs: its number and its digest are left out, digests of items are not. */
const headless = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      text.replace(/(台账校验值：|台账第\d+条 )sha256:[0-9a-f]{64}/g, "$1…").replace(/(案件台账序号：)\d+/g, "$1…"),
    ]),
  )
const derive = async (given: Given, files = law): Promise<Texts> => {
  const engine = await openForGolden(files, given.day)
  await takeIn(engine, given)
  return headless(await derivedTexts(engine, given.name, given.day))
}
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { seed, numRuns: 1 })[0] as T[]

describe.each(folders)("%s", (folder) => {
  const given = read(folder)

  it("the order of intake does not change the dossier", async () => {
    const plain = await derive(given)
    for (const seed of [1, 2]) {
      const answers = Object.fromEntries(shuffled(Object.entries(given.answers), seed))
      expect(await derive({ ...given, files: shuffled(given.files, seed), answers })).toEqual(plain)
    }
  })

  it("the same files again change nothing", async () => {
    const engine = await openForGolden(law, given.day)
    await takeIn(engine, given)
    const before = headless(await derivedTexts(engine, given.name, given.day))
    const again = given.files.map((file) => ({ name: `again ${file.name}`, size: file.bytes.length, open: () => one(file.bytes) }))
    const { items } = await engine.add(given.name, from(again))
    expect(items.every((item) => item.duplicate)).toBe(true)
    expect(headless(await derivedTexts(engine, given.name, given.day))).toEqual(before)
  })

  it("law that begins after the day of the dossier changes nothing", async () => {
    const known = law.filter(({ path }) => {
      const commencement = path.match(/(\d{4}-\d{2}-\d{2})\.md$/)?.[1]
      return commencement === undefined || commencement <= given.day
    })
    // The end of a version is told by the next one: that a later version is not known may show in `until` alone.
    const withoutEnds = ({ "grounds.jsonl": grounds = "", ...texts }: Texts): Texts => ({
      ...texts,
      "grounds.jsonl": grounds.replace(/"until":"[^"]*",/g, ""),
    })
    expect(withoutEnds(await derive(given, known))).toEqual(withoutEnds(await derive(given)))
  })

  it("every data row is kept or refused with a reason", async () => {
    const engine = await openForGolden(law, given.day)
    await takeIn(engine, given)
    const items = (await engine.show(given.name, "items")) as readonly ItemView[]
    expect(items.length).toBe(given.files.length + Object.keys(given.answers).length)
    for (const { name, rows, issues } of items) {
      expect(rows.read, name).toBe(rows.kept + rows.refused)
      expect(issues.length, name).toBeGreaterThanOrEqual(rows.refused)
    }
    // As many as a reader that shares no code finds in each file.
    const listed = rowsOf(join(root, folder, "inputs"))
    for (const { name } of given.files)
      expect([name, items.find((item) => item.name === name)?.rows.read]).toEqual([name, listed.filter((row) => row.file === name).length])
  })

  it("every citation resolves to an item whose bytes are in the vault", async () => {
    const engine = await openForGolden(law, given.day)
    await takeIn(engine, given)
    const cited = citationsOf(await everything(engine, given))
    const items = new Map(((await engine.show(given.name, "items")) as readonly ItemView[]).map((item) => [item.id, item]))
    expect([...cited].filter((id) => !items.has(id))).toEqual([])
    const verified = await engine.verify(given.name)
    expect(verified.broken).toEqual([])
    expect(verified.ok).toBe(true)
  })
})

it("half a row is refused with the reason, and every other row is read as before", async () => {
  const given = read("cases/mixed-sources")
  const spoilt = (bytes: Uint8Array): Uint8Array =>
    new TextEncoder().encode(`${new TextDecoder().decode(bytes).trimEnd()}\r\n不知道,057110238801,被叫,12\r\n2026-05-1\r\n`)
  const rowsIn = async (files: Given["files"]): Promise<ItemView> => {
    const engine = await openForGolden(law, given.day)
    await takeIn(engine, { ...given, files })
    return ((await engine.show(given.name, "items")) as readonly ItemView[]).find((item) => item.name.endsWith(".csv")) as ItemView
  }
  const before = await rowsIn(given.files)
  const after = await rowsIn(given.files.map((file) => (file.name.endsWith(".csv") ? { ...file, bytes: spoilt(file.bytes) } : file)))
  // A row of the right shape without a readable time is a contact on an unknown day; half a row is none.
  expect(after.rows).toEqual({ read: before.rows.read + 2, kept: before.rows.kept + 1, refused: 1 })
  expect(before.issues.map(({ code }) => code)).not.toContain("ragged-row")
  expect(after.issues.map(({ code }) => code)).toContain("ragged-row")
})

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
async function* from<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
const everything = async (engine: Engine, given: Given): Promise<unknown[]> => {
  const shown = await Promise.all(
    (["timeline", "findings", "diagnosis", "parties"] as const).map((what) => engine.show(given.name, what, { day: given.day })),
  )
  const { documents } = await engine.draft(given.name, { doc: "all", formats: ["md"], day: given.day })
  return [...shown, documents.map((document) => document.exhibits)]
}
/** Every `item` named anywhere in a value. */
const citationsOf = (value: unknown, found = new Set<ItemId>()): Set<ItemId> => {
  if (Array.isArray(value)) for (const entry of value) citationsOf(entry, found)
  else if (typeof value === "object" && value !== null) {
    if ("item" in value) found.add((value as Citation).item)
    for (const entry of Object.values(value)) citationsOf(entry, found)
  }
  return found
}
