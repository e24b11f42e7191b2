/** A case on disk as people have it, readers in their own processes included; the processes are kept from round to round. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Engine } from "../src/engine/api.ts"
import type { Day, Instant } from "../src/engine/case/time.ts"
import { openEngine } from "../src/engine/engine.ts"
import { openNodePorts } from "../src/hosts/node/index.ts"

let today = "2026-01-01"
let home: string | undefined
let ports: ReturnType<typeof openNodePorts> | undefined
let count = 0
const open = (): ReturnType<typeof openNodePorts> => {
  const folder = mkdtempSync(join(tmpdir(), "anning-fuzz-"))
  home = folder
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  const clock = { now: () => `${today}T09:00:00+08:00` as Instant, today: () => today as Day }
  return openNodePorts({ home: folder, lawFolder: join(import.meta.dirname, "..", "law"), clock })
}
/** An engine of its own for a case that is not yet there. Call `remove` at the end. */
export const openOnDisk = (day: string): { readonly engine: Engine; readonly id: string; remove(): void } => {
  today = day
  ports ??= open()
  const id = `fuzz-${count++}`
  return { engine: openEngine(ports), id, remove: () => rmSync(join(home as string, id), { recursive: true, force: true }) }
}
