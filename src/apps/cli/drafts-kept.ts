/** Drafts written again beside those that the person changed by hand: what the program did not write itself is never written over. */
import { createHash } from "node:crypto"
import { lstatSync, readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { extname, join } from "node:path"
import { writeWhole } from "./paths.ts"

/** Lies beside the drafts and holds, a line each as `sha256sum` writes it, what the program wrote last under each name. */
export const recordName = ".anning-drafts"
/** A paper that was there already and not as the program wrote it, and where the new draft went instead. */
export interface KeptDraft {
  readonly kept: string
  readonly instead: string
}
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** Without a record, or with one that cannot be read, every paper that differs counts as the person's own. */
const readRecord = (out: string): Map<string, string> => {
  try {
    const lines = readFileSync(join(out, recordName), "utf8").split("\n")
    return new Map(
      lines.flatMap((line) => ((m) => (m ? [[m[2] as string, m[1] as string] as const] : []))(/^([0-9a-f]{64}) {2}(.+)$/.exec(line))),
    )
  } catch {
    return new Map()
  }
}
type Found = "free" | "same" | "ours" | "edited"
const whatIsAt = async (path: string, bytes: Uint8Array, written: string | undefined): Promise<Found> => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats) return "free"
  // Behind a link lies something of the person's; a folder is nothing of ours either.
  if (!stats.isFile()) return "edited"
  const there = await readFile(path)
  if (bytes.length === there.length && there.equals(bytes)) return "same"
  return sha256(there) === written ? "ours" : "edited"
}
const another = (name: string, round: number): string => {
  const suffix = extname(name)
  return round === 0 ? name : `${name.slice(0, name.length - suffix.length)}（新稿${round === 1 ? "" : round}）${suffix}`
}

/** Writes drafts into one folder. `write` gives the path written and, where a changed paper stands under the name, which one was kept; `close` notes what was written. */
export const draftsInto = (out: string) => {
  const record = readRecord(out)
  return {
    async write(name: string, bytes: Uint8Array): Promise<{ readonly path: string; readonly kept?: KeptDraft }> {
      for (let round = 0; ; round++) {
        const chosen = another(name, round)
        const path = join(out, chosen)
        const found = await whatIsAt(path, bytes, record.get(chosen))
        if (found === "edited") continue
        if (found !== "same") await writeWhole(path, [bytes])
        record.set(chosen, sha256(bytes))
        return round === 0 ? { path } : { path, kept: { kept: join(out, name), instead: path } }
      }
    },
    async close(): Promise<void> {
      if (record.size === 0) return
      const lines = [...record].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, hex]) => `${hex}  ${name}\n`)
      await writeWhole(join(out, recordName), [new TextEncoder().encode(lines.join(""))])
    },
  }
}
