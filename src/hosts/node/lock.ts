/**
 * One writer at a time on a case, across processes. Every contender makes a lock file with a name used once, and works only when no other lock of a living
 * writer stands there: so removing a dead writer's lock can never remove a living one's. Rules: docs/case-format.md, 7.
 */
import { randomBytes } from "node:crypto"
import { promises as fs, readFileSync } from "node:fs"
import { hostname, uptime } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Broken } from "../../engine/case/broken.ts"
import { instantOf, wallOfEpochMs } from "../../engine/case/time.ts"
import type { Disk } from "./disk.ts"

/** A lock of another computer that is older belongs to nobody at work. */
export const foreignLifeMs = 600_000
/** How long to wait, in milliseconds, for a writer that is certainly at work, and for one of whom only a file is left to see. */
export const lockPatience: { readonly certain: number; readonly doubtful: number } = { certain: 120_000, doubtful: 15_000 }
/** Clocks of two machines, and of a machine and its boot, differ by less. */
const slackMs = 120_000
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
/** Whether the writer of a name is still at work, as far as its process tells; undefined when it is on another machine. A number used again may look alive where no start is known. */
export const lives = (name: string): boolean | undefined => {
  const [owner, pid, start] = name.split(".")
  if (owner !== host) return undefined
  if (!runs(Number(pid))) return false
  const now = beginning(Number(pid))
  return start === "0" || now === "0" || now === start
}
/** Whether the very process that a name tells of is known by its start, not by its number alone. */
const isKnown = (name: string): boolean => {
  const [owner, pid, start] = name.split(".")
  return owner === host && start !== "0" && beginning(Number(pid)) === start
}
/** When a lock was made, and how old it is, by the file system's own clock as a file just made shows it; undefined when it has gone. */
const ageOf = async (path: string, than: string): Promise<{ readonly made: number; readonly age: number } | undefined> => {
  try {
    const [old, fresh] = await Promise.all([fs.stat(path), fs.stat(than)])
    return { made: old.mtimeMs, age: fresh.mtimeMs - old.mtimeMs }
  } catch {
    return undefined
  }
}
interface Other {
  readonly name: string
  /** Its writer is certainly at work. */
  readonly certain: boolean
  readonly made: number
}
/** A lock without the start of its process can only be of an earlier run of this machine when it is older than that run. */
const isOfEarlierRun = (age: number): boolean => age > uptime() * 1000 + slackMs
/** Other locks in the folder that belong to living writers, or to writers of whom nobody can tell; dead ones are removed on the way. */
const others = async (work: string, own: string): Promise<readonly Other[]> => {
  const names = (await fs.readdir(work)).filter((name) => name.startsWith("lock-") && name !== own)
  const living: Other[] = []
  for (const name of names) {
    const alive = lives(name.slice(5))
    const found = await ageOf(join(work, name), join(work, own))
    if (!found) continue
    const dead = alive === undefined ? found.age >= foreignLifeMs : !alive || (!isKnown(name.slice(5)) && isOfEarlierRun(found.age))
    if (dead) await fs.unlink(join(work, name)).catch(() => undefined)
    else living.push({ name, certain: isKnown(name.slice(5)), made: found.made })
  }
  return living
}
/** Who holds the lock, since when, and which file to remove when no other program is at work. */
const held = (work: string, { name, made }: Other): Broken => {
  const [owner, pid] = name.slice(5).split(".")
  return new Broken("locked", { host: `${owner}`, pid: `${pid}`, since: instantOf(wallOfEpochMs(made)), file: join(work, name) })
}

/** Runs `action` as the only writer. `work` must exist. Throws Broken("locked"), which tells whom to look for, when another writer keeps the lock for too long. */
export const underLock = async <T>(disk: Disk, work: string, action: () => Promise<T>, patient = lockPatience): Promise<T> => {
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
      const waited = performance.now() - started
      const first = living.find((other) => !other.certain) ?? (living[0] as Other)
      if (waited > (first.certain ? patient.certain : patient.doubtful)) throw held(work, first)
      // Of several that wait, the one with the lowest name keeps its place.
      if (living.some(({ name }) => name < own)) {
        await disk.remove(path)
        standing = false
      }
      await sleep(Math.min(50, 1 + round) * (0.5 + Math.random()))
    }
  } finally {
    if (standing) await disk.remove(path).catch(() => undefined)
  }
}
