/**
 * One writer at a time on a case, across processes. Every contender makes a lock file with a name used once, and works only when no other lock of a living
 * writer stands there: so removing a dead writer's lock can never remove a living one's. Rules: docs/case-format.md, 7.
 */
import { randomBytes } from "node:crypto"
import { promises as fs, readFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Broken } from "../../engine/case/broken.ts"
import type { Disk } from "./disk.ts"

const foreignLifeMs = 600_000
const host =
  hostname()
    .replace(/[^A-Za-z0-9-]/g, "_")
    .slice(0, 40) || "host"

/** When a process began, so that a number used again is not taken for the old process; "0" where the system does not tell. */
const beginning = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0"
  } catch {
    return "0"
  }
}
const mine = `${host}.${process.pid}.${beginning(process.pid)}`
/** A name that no writer ever used: `<host>.<pid>.<start>.<random>`. */
export const writerName = (): string => `${mine}.${randomBytes(6).toString("hex")}`

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
/** Whether the writer of a name is still at work; undefined when it is on another machine. */
export const lives = (name: string): boolean | undefined => {
  const [owner, pid, start] = name.split(".")
  if (owner !== host) return undefined
  if (!runs(Number(pid))) return false
  const now = beginning(Number(pid))
  return start === "0" || now === "0" || now === start
}
const ageMs = async (path: string, than: string): Promise<number> => {
  try {
    const [old, fresh] = await Promise.all([fs.stat(path), fs.stat(than)])
    return fresh.mtimeMs - old.mtimeMs
  } catch {
    return 0
  }
}
/** Other locks in the folder that belong to living writers; dead ones are removed on the way. */
const others = async (work: string, own: string): Promise<readonly string[]> => {
  const names = (await fs.readdir(work)).filter((name) => name.startsWith("lock-") && name !== own)
  const living: string[] = []
  for (const name of names) {
    const alive = lives(name.slice(5)) ?? (await ageMs(join(work, name), join(work, own))) < foreignLifeMs
    if (alive) living.push(name)
    else await fs.unlink(join(work, name)).catch(() => undefined)
  }
  return living
}

/** Runs `action` as the only writer. `work` must exist. Throws Broken("write-failed") when a living writer keeps the lock longer than `patienceMs`. */
export const locked = async <T>(disk: Disk, work: string, action: () => Promise<T>, patienceMs = 300_000): Promise<T> => {
  const started = performance.now()
  const own = `lock-${writerName()}`
  const path = join(work, own)
  let standing = false
  try {
    for (let round = 0; ; round++) {
      if (!standing) {
        await disk.create(path, new Uint8Array(0))
        standing = true
      }
      const living = await others(work, own)
      if (living.length === 0) return await action()
      if (performance.now() - started > patienceMs) throw new Broken("write-failed", { reason: "locked", by: living[0] as string })
      // Of several that wait, the one with the lowest name keeps its place.
      if (living.some((name) => name < own)) {
        await disk.remove(path)
        standing = false
      }
      await sleep(Math.min(50, 1 + round) * (0.5 + Math.random()))
    }
  } finally {
    if (standing) await disk.remove(path).catch(() => undefined)
  }
}
