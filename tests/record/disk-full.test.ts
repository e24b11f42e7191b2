/** A full disk is a clear error, leaves nothing half-done, and the same act succeeds once there is room. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { Broken } from "../../src/engine/case/broken.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import { type Disk, nodeDisk } from "../../src/hosts/node/disk.ts"
import { filesAt } from "../../src/hosts/node/index.ts"
import { each, file, gatherAll, nodePorts, scratch } from "./fixture.ts"

/** A disk that is full from its nth write on, having taken half of that write; removing and truncating always work. */
const filling = (): { disk: Disk; fullAfter: (writes: number) => void } => {
  let left = Number.POSITIVE_INFINITY
  const noSpace = (path: string): Error =>
    Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", syscall: "write", path })
  const guard = async (path: string, half: () => Promise<void>, whole: () => Promise<void>): Promise<void> => {
    if (left-- > 0) return whole()
    await half()
    throw noSpace(path)
  }
  const disk: Disk = {
    ...nodeDisk,
    async create(path, chunks) {
      const bytes = chunks instanceof Uint8Array ? chunks : await gatherAll(chunks)
      // A lock is an empty file: it takes no room.
      if (bytes.length === 0) return nodeDisk.create(path, bytes)
      await guard(
        path,
        () => nodeDisk.create(path, bytes.subarray(0, bytes.length >> 1)),
        () => nodeDisk.create(path, bytes),
      )
    },
    async takeIn(path, from, lane) {
      if (left-- > 0) return nodeDisk.takeIn(path, from, lane)
      const all = readFileSync(from)
      await nodeDisk.create(path, all.subarray(0, all.length >> 1))
      throw noSpace(path)
    },
    append: (path, bytes) =>
      guard(
        path,
        () => nodeDisk.append(path, bytes.subarray(0, bytes.length >> 1)),
        () => nodeDisk.append(path, bytes),
      ),
    makeFolder: (path) =>
      guard(
        path,
        async () => undefined,
        () => nodeDisk.makeFolder(path),
      ),
  }
  return {
    disk,
    fullAfter: (writes) => {
      left = writes
    },
  }
}
const files = () => each(...Array.from({ length: 5 }, (_, index) => file(`${index}.csv`, `row ${index}\n`.repeat(100))))

const { folder: input, done: removeInput } = scratch()
beforeAll(() => {
  for (let n = 0; n < 5; n++) writeFileSync(join(input, `${n}.csv`), `row ${n}\n`.repeat(100))
})
afterAll(removeInput)

it.each([
  ["receive", (ports: Ports) => receive(ports, "case", files())],
  ["receive from disk", (ports: Ports) => receive(ports, "case", filesAt([input]))],
  ["state", (ports: Ports) => state(ports, "case", { role: "stranger" })],
] as const)("%s on a disk that fills up at any write", async (_name, act) => {
  const { folder, done } = scratch()
  let failures = 0
  for (let writes = 0; ; writes++) {
    const { disk, fullAfter } = filling()
    const home = join(folder, `${writes}`)
    const ports = nodePorts(home, { disk })
    await init(ports, "case", { title: "案" })
    const before = (await record(ports, "case")).items.length
    fullAfter(writes)
    const error = await act(ports).then(
      () => undefined,
      (reason: Broken) => reason,
    )
    fullAfter(Number.POSITIVE_INFINITY)
    if (error) {
      failures++
      expect(error.code).toBe("disk-full")
      const report = await verify(ports, "case")
      expect(report).toMatchObject({ ok: true, broken: [], notes: [] })
      const items = (await record(ports, "case")).items.length
      expect(report.checked.items).toBe(items)
      expect(items).toBeGreaterThanOrEqual(before)
    }
    await act(ports)
    const end = await verify(ports, "case")
    expect(end).toMatchObject({ ok: true, notes: [] })
    expect(end.checked.items).toBe(_name === "state" ? 1 : 5)
    await ports.close()
    if (!error) break
  }
  expect(failures).toBeGreaterThan(4)
  done()
})
