/** A disk that is really full: what is said is what happened, and erasing goes as far as it can. Needs a small file system of its own, so a superuser on Linux. */
import { execFileSync } from "node:child_process"
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { openEngine } from "../../src/engine/engine.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { sentences } from "../../src/locales/sentence.ts"
import { root } from "../golden/given.ts"
import { bytes, each, file, sha256 } from "./fixture.ts"

const place = mkdtempSync(join(tmpdir(), "anning-full-"))
const mounted = ((): boolean => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", place], { stdio: "ignore" })
    return true
  } catch {
    process.stderr.write("a full disk of its own cannot be made here (no right to mount): not tried\n")
    return false
  }
})()
afterAll(() => {
  if (mounted) execFileSync("umount", ["-l", place])
  rmSync(place, { recursive: true, force: true })
})
const filler = join(place, "filler")
/** Until not one byte more goes in. */
const fillUp = (): void => {
  for (const size of [65_536, 4096, 512, 1]) {
    for (;;) {
      try {
        appendFileSync(filler, new Uint8Array(size))
      } catch {
        break
      }
    }
  }
}
const header = "通话类型,对方号码,通话时间,通话时长\n"
const rows = (count: number): string =>
  header + Array.from({ length: count }, (_, n) => `被叫,0571100${`${n}`.padStart(5, "0")},2026-01-02 09:00:00,30秒\n`).join("")

describe.skipIf(!mounted)("on a full disk", () => {
  let home: string
  let round = 0
  beforeEach(() => {
    home = join(place, `${round++}`)
    mkdirSync(home)
  })
  const open = () => {
    const ports = openNodePorts({ home, lawFolder: join(root, "law") })
    return { engine: openEngine(ports), close: () => ports.close() }
  }
  const end = async (close: () => Promise<void>): Promise<void> => {
    rmSync(filler, { force: true })
    await close()
    rmSync(home, { recursive: true, force: true })
  }
  it("two files, the second too large: the first is there, and that is what is said", async () => {
    const { engine, close } = open()
    await engine.init("case")
    const one = bytes(rows(20))
    const error = await engine.add("case", each(file("一.csv", one), file("二.bin", new Uint8Array(3 << 20)))).catch((reason) => reason)
    expect(error).toMatchObject({ code: "disk-full", params: { kept: 1 } })
    const { message, messageEn } = sentences(error.code, error.params)
    expect(message).toContain("已收好 1 份")
    expect(`${message}${messageEn}`).not.toMatch(/没有写入|nothing was written/)
    expect(((await engine.show("case", "items")) as readonly ItemView[]).map(({ name }) => name)).toEqual(["一.csv"])
    expect(await engine.verify("case")).toMatchObject({ ok: true, notes: [] })
    await end(close)
  })
  it("erasing makes its room out of the index", async () => {
    const { engine, close } = open()
    await engine.init("case")
    const id = (await engine.add("case", each(file("长.csv", rows(6000))))).items[0]?.id as ItemId
    fillUp()
    await expect(engine.state("case", { city: "杭州" })).rejects.toMatchObject({ code: "disk-full" })
    const { erased } = await engine.erase("case", id)
    expect(erased).toEqual([id])
    expect(await engine.verify("case")).toMatchObject({ ok: true })
    await end(close)
  })
  it("where there is no room at all nothing is erased, and that is said; with a little room it is", async () => {
    const { engine, close } = open()
    await engine.init("case")
    const text = rows(20)
    await engine.add("case", each(file("短.csv", text)))
    fillUp()
    await expect(engine.erase("case", sha256(bytes(text)))).rejects.toMatchObject({ code: "disk-full-erasing" })
    expect(((await engine.show("case", "items")) as readonly ItemView[])[0]).toMatchObject({ rows: { kept: 20 }, issues: [] })
    expect(await engine.verify("case")).toMatchObject({ ok: true })
    rmSync(filler)
    writeFileSync(filler, "")
    await engine.erase("case", sha256(bytes(text)))
    expect(await engine.verify("case")).toMatchObject({ ok: true, notes: [{ why: "erasure-recorded" }] })
    await end(close)
  })
})
