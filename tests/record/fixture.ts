/** Cases and trees for the tests of the record. */
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Digest } from "../../src/engine/case/citation.ts"
import type { Sha256 } from "../../src/engine/case/record/log.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { type IncomingFile, receive } from "../../src/engine/verbs/receive.ts"
import { seal } from "../../src/engine/verbs/seal.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import type { Files } from "../../src/hosts/memory/tree.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"
import { readersApart } from "../../src/hosts/node/readers/pool.ts"

/** Held open while the file runs, so that the readers of one home wait for the next instead of being started anew. */
readersApart(() => "")

export const full = process.env["ANNING_FULL"] === "1"
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
export const sha256: Sha256 = (content): Digest => `sha256:${createHash("sha256").update(content).digest("hex")}`
export const file = (name: string, content: string | Uint8Array): IncomingFile => ({
  name,
  open: async function* () {
    yield typeof content === "string" ? bytes(content) : content
  },
})
export async function* each<T>(...list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
/** Whole numbers below `n`, the same for the same seed. */
export const dice = (seed: number): ((n: number) => number) => {
  let x = seed >>> 0
  return (n) => {
    x = (x + 0x6d2b79f5) >>> 0
    let t = Math.imul(x ^ (x >>> 15), 1 | x)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
/** A folder of its own, removed by `done`. */
export const scratch = (): { folder: string; done: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "anning-test-"))
  return { folder, done: () => rmSync(folder, { recursive: true, force: true }) }
}
export const nodePorts = (folder: string, more: Partial<Parameters<typeof openNodePorts>[0]> = {}) =>
  openNodePorts({ home: folder, lawFolder: folder, index: join(folder, ".index"), ...more })
/** Four items, a withdrawal short of everything: enough kinds of entries to damage. */
export const fill = async (ports: Ports, caseId = "case"): Promise<void> => {
  await init(ports, caseId, { title: "测试案件" })
  await receive(
    ports,
    caseId,
    each(file("详单.csv", "号码,时间\n15400000001,2026-01-02 08:00:00\n"), file("短信.xml", "<smses/>"), file("空.txt", "")),
  )
  await state(ports, caseId, { role: "stranger", "claim.1.numbers": ["15400000001", "0571-10000001"] })
  await seal(ports, caseId)
}
/** A filled case as a map of its files. */
export const filledFiles = async (): Promise<{ ports: Ports; files: Files }> => {
  const cases = new Map<string, Files>()
  const ports = await memoryHost({ cases })
  await fill(ports)
  return { ports, files: cases.get("case") as Files }
}
export const gatherAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
