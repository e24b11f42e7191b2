/**
 * Removes a whole case: first it is moved aside in one step, so that it is either there or gone; then what was moved is emptied, and whoever opens the home next
 * finishes what a kill interrupted. Only the four names of the case format are removed, and no link is followed.
 */
import { promises as fs, lstatSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { Broken } from "../../engine/case/broken.ts"
import { writerName } from "./lock.ts"
import type { Places } from "./paths.ts"
import { forOwner } from "./private.ts"

const tombs = ".anning-deleted-"
/** What a case consists of, in the order in which it is emptied: words first. */
const parts = ["vault", "work", "log.jsonl", "HEAD"] as const
const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const opensCase = async (log: string): Promise<boolean> => {
  const file = await fs.open(log, "r")
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const line = buffer.toString("utf8", 0, bytesRead).split("\n")[0] ?? ""
    const { v, seq, kind } = JSON.parse(line) as Record<string, unknown>
    return v === 1 && seq === 1 && kind === "opened"
  } catch {
    return false
  } finally {
    await file.close()
  }
}
/** Throws Broken("no-case") for anything but a real folder with a case's log in it, Broken("foreign-files") when something else lies beside it. */
export const demandCase = async ({ folder, log }: Places): Promise<void> => {
  const isCase = isFolder(folder) && lstatSync(log, { throwIfNoEntry: false })?.isFile() === true && (await opensCase(log))
  if (!isCase) throw new Broken("no-case", { case: folder })
  const strange = readdirSync(folder).find((name) => !(parts as readonly string[]).includes(name))
  if (strange !== undefined) throw new Broken("foreign-files", { what: strange, folder })
}
/** Moves the case aside, in one step. The new place, beside the old one. */
export const bury = async ({ folder }: Places): Promise<string> => {
  const tomb = join(dirname(folder), `${tombs}${writerName()}`)
  await fs.mkdir(tomb, { mode: forOwner.folder })
  await fs.rename(folder, join(tomb, "case"))
  return tomb
}
/** Removes what was moved aside. */
export const empty = async (tomb: string): Promise<void> => {
  const folder = join(tomb, "case")
  if (isFolder(folder)) {
    for (const part of parts) {
      await fs.rm(join(folder, part), { recursive: true, force: true })
    }
    await fs.rmdir(folder)
  }
  await fs.rmdir(tomb)
}
/** Finishes every removal below a home that a kill interrupted. How many could not be finished. */
export const finishRemovals = async (home: string): Promise<number> => {
  let left = 0
  for (const entry of await fs.readdir(home, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory() || !entry.name.startsWith(tombs)) continue
    await empty(join(home, entry.name)).catch((error: NodeJS.ErrnoException) => {
      // Another process finishes the same one.
      if (error.code !== "ENOENT") left++
    })
  }
  return left
}
