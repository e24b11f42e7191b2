/** After a power cut at any moment the case opens, has everything that was acknowledged, and takes the rest again without doubles. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Broken } from "../../src/engine/case/broken.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { erase } from "../../src/engine/verbs/erase.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { nodeDisk } from "../../src/hosts/node/disk.ts"
import { filesAt } from "../../src/hosts/node/index.ts"
import { bytes, dice, each, file, full, nodePorts, scratch, sha256 } from "./fixture.ts"
import { afterCut, materialise, recording } from "./replay.ts"

const cuts = full ? 200 : 20
const some = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => file(`f${from + index}.txt`, `content ${from + index}\n`.repeat(index + 1)))
/** The same from files on disk, which the vault takes in on threads of its own. */
const lying = (folder: string, from: number, count: number) => {
  mkdirSync(folder, { recursive: true })
  for (let n = from; n < from + count; n++) writeFileSync(join(folder, `f${n}.txt`), `content ${n}\n`.repeat(n - from + 1))
  return filesAt([folder])
}
const secret = { name: "林一诺" }
const secretId = sha256(bytes('{"statement":{"key":"name","value":"林一诺"}}'))
/** The acts of one run, in order. Each can be done again by somebody who does not know whether it was. */
const acts: readonly ((ports: Ports, input: string) => Promise<unknown>)[] = [
  (ports) =>
    init(ports, "case", { title: "案" }).catch((error: Broken) => (error.code === "case-exists" ? undefined : Promise.reject(error))),
  (ports) => receive(ports, "case", each(...some(0, 3))),
  (ports) => state(ports, "case", secret),
  (ports, input) => receive(ports, "case", lying(input, 3, 40)),
  (ports) => erase(ports, "case", secretId).catch((error: Broken) => (error.code === "not-found" ? undefined : Promise.reject(error))),
  (ports) => state(ports, "case", { role: "stranger" }),
]
/** What is done after the cut is not cut again, so nothing there waits for the real disk. */
const quick = { ...nodeDisk, sync: async () => undefined, syncAll: async () => true }
const namesOf = async (ports: Ports): Promise<string[]> =>
  (await record(ports, "case")).items.filter((item) => !item.view.erased).map((item) => item.view.name)

describe("a power cut", () => {
  const { folder, done } = scratch()
  const { disk, steps } = recording()
  /** How many steps had been taken, and what stood, when each act was acknowledged. */
  const acknowledged: { readonly after: number; readonly names: readonly string[] }[] = []
  beforeAll(async () => {
    const ports = nodePorts(join(folder, "run"), { disk })
    for (const act of acts) {
      await act(ports, join(folder, "in"))
      acknowledged.push({ after: steps.length, names: await namesOf(ports) })
    }
    await ports.close()
  })
  afterAll(done)

  it(`loses nothing acknowledged at any of ${cuts} moments`, async () => {
    const roll = dice(20_260_301)
    let early = 0
    for (let n = 0; n < cuts; n++) {
      const cut = n === 0 ? steps.length : roll(steps.length + 1)
      const home = join(folder, `cut-${n}`)
      materialise(afterCut(steps, cut, roll), join(folder, "run"), home)
      const ports = nodePorts(home, { disk: quick })
      const context = JSON.stringify({ n, cut, of: steps.length, last: steps[cut - 1] && { ...steps[cut - 1], bytes: undefined } })
      const known = acknowledged.filter(({ after }) => after <= cut)
      if (known.length > 0) {
        const report = await verify(ports, "case")
        expect(report.broken, context).toEqual([])
        const names = await namesOf(ports)
        const last = known.at(-1) as (typeof known)[number]
        const erased = known.length >= 5
        for (const name of last.names) if (name !== "name.json") expect(names, context).toContain(name)
        if (known.length === 3 || known.length === 4) expect(names.includes("name.json") || (await wasErasing(ports)), context).toBe(true)
        if (erased) expect(await ports.vault.has("case", secretId), context).toBe(false)
      } else early++
      // Done again from the first act that was not acknowledged, the case ends as it would have.
      for (const act of acts.slice(known.length)) await act(ports, join(folder, "in"))
      expect((await namesOf(ports)).sort(), context).toEqual([...(acknowledged.at(-1)?.names ?? [])].sort())
      expect(await ports.vault.has("case", secretId), context).toBe(false)
      const end = await verify(ports, "case")
      expect(end.broken, context).toEqual([])
      expect(end.checked.items, context).toBe(44)
      await ports.close()
      rmSync(home, { recursive: true })
    }
    expect(early).toBeLessThan(cuts)
  }, 600_000)
  it("would notice if the steps were not made durable: with every sync left out, acknowledged content is lost", async () => {
    const careless = steps.filter((step) => step.do !== "sync" && step.do !== "syncAll")
    const roll = dice(7)
    let lost = 0
    for (let n = 0; n < 10; n++) {
      const home = join(folder, `careless-${n}`)
      materialise(afterCut(careless, careless.length, roll), join(folder, "run"), home)
      const ports = nodePorts(home)
      const sound = await verify(ports, "case").then(
        (report) => report.ok && report.checked.items === 44,
        () => false,
      )
      if (!sound) lost++
      await ports.close()
    }
    expect(lost).toBeGreaterThan(0)
  })
})
/** The erasure was begun: its entry stands, so the item may be gone before the erasure was acknowledged. */
const wasErasing = async (ports: Ports): Promise<boolean> => (await record(ports, "case")).acts.some(({ entry }) => entry.kind === "erased")
