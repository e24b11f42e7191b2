/** What only the node host promises: a disposable index, an empty folder to begin in, law files in order. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { init } from "../../src/engine/verbs/init.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { lawFolder } from "../../src/hosts/node/law-folder.ts"
import { dataHome } from "../../src/hosts/node/paths.ts"
import { bytes, nodePorts, scratch } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)

describe("the index", () => {
  it("is deleted and built again when it is damaged", async () => {
    const index = join(folder, "damaged", "index.sqlite")
    mkdirSync(join(folder, "damaged"))
    writeFileSync(index, "no database at all ".repeat(1000))
    const ports = nodePorts(folder, { index })
    expect(await ports.projections.get("case", "key")).toBeUndefined()
    await ports.projections.put("case", "key", bytes("value"))
    expect(await ports.projections.get("case", "key")).toEqual(bytes("value"))
    await ports.close()
    const again = nodePorts(folder, { index })
    expect(await again.projections.get("case", "key")).toEqual(bytes("value"))
    await again.close()
  })
  it("is not needed: where none can be kept, nothing is remembered and nothing fails", async () => {
    writeFileSync(join(folder, "file"), "")
    const ports = nodePorts(folder, { index: join(folder, "file", "index.sqlite") })
    await ports.projections.put("case", "key", bytes("value"))
    expect(await ports.projections.get("case", "key")).toBeUndefined()
    await ports.projections.purge("case")
    await ports.close()
  })
})
describe("a case on disk", () => {
  it("begins in a new or empty folder, and leaves another one as it was", async () => {
    const ports = nodePorts(folder)
    mkdirSync(join(folder, "photos"))
    writeFileSync(join(folder, "photos", "a.jpg"), "x")
    await expect(init(ports, "photos")).rejects.toMatchObject({ code: "bad-argument" })
    expect(readdirSync(join(folder, "photos"))).toEqual(["a.jpg"])
    mkdirSync(join(folder, "empty"))
    await init(ports, "empty", { title: "案" })
    expect(readdirSync(join(folder, "empty")).sort()).toEqual(["HEAD", "log.jsonl", "vault", "work"])
    expect(readdirSync(join(folder, "empty", "work"))).toEqual([])
    await expect(verify(ports, "photos")).rejects.toMatchObject({ code: "no-case" })
    await ports.close()
    expect(existsSync(join(folder, "empty", "index.sqlite"))).toBe(false)
  })
})
it("reads law files in the order of their paths, whatever the disk's", async () => {
  const law = join(folder, "law")
  mkdirSync(join(law, "b"), { recursive: true })
  mkdirSync(join(law, "a"))
  for (const path of ["b/2026-01-01.md", "a/2021-01-01.md", "calendar.json", "notes.bak"]) writeFileSync(join(law, path), path)
  expect((await lawFolder(law).files()).map((file) => file.path)).toEqual(["a/2021-01-01.md", "b/2026-01-01.md", "calendar.json"])
})
it("keeps its data where ANNING_HOME says, else where the system keeps such data", () => {
  expect(dataHome({ ANNING_HOME: "/x/y" })).toBe("/x/y")
  if (process.platform === "linux") expect(dataHome({ XDG_DATA_HOME: "/data" })).toBe("/data/anning")
})
