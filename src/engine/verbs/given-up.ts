/** Remembers in the host's cache which files a reader gave up on, so that nobody waits for them again, in this process or a later one. */
import type { ItemId } from "../case/citation.ts"
import type { Ended } from "../importers/importer.ts"
import type { Projections } from "../ports.ts"

type Stopped = Exclude<Ended, { readonly ended: "fault" }>
export interface GivenUp {
  /** How the reader of this item ended before; undefined where it did not give up, or nothing is remembered. */
  get(key: string): Promise<Stopped | undefined>
  remember(key: string, how: Stopped): Promise<void>
  /** Forgets all of it: names of files are in it. */
  forget(): Promise<void>
}
/** One entry for the whole case: a case of many small files asks once. */
const entry = "given-up"
type Held = Readonly<Record<string, Stopped>>

/** A key begins with what was read: `extraction/<item>/…`. */
const idIn = (key: string): ItemId => `${key.split("/")[1]}` as ItemId
const isStopped = (how: unknown): how is Stopped => {
  const { ended, importer } = (how ?? {}) as { ended?: unknown; importer?: unknown }
  return (ended === "time" || ended === "memory") && (importer === undefined || typeof importer === "string")
}
/** A damaged entry is as good as none: the files are tried again, within the same limits. */
const parsed = (bytes: Uint8Array | undefined): Held => {
  try {
    const held: unknown = bytes === undefined ? {} : JSON.parse(new TextDecoder().decode(bytes))
    return Object.fromEntries(Object.entries(held as object).filter(([, how]) => isStopped(how)))
  } catch {
    return {}
  }
}
/** What is remembered of a case, read at the first question. Two writers at once may lose one entry: that file is then tried again. */
export const givenUpBefore = (projections: Projections, caseId: string, isThere: (item: ItemId) => Promise<boolean>): GivenUp => {
  let held: Promise<Held> | undefined
  const read = async (): Promise<Held> => parsed(await projections.get(caseId, entry))
  return {
    get: async (key) => {
      held ??= read()
      return (await held)[key]
    },
    remember: async (key, how) => {
      let now: Held = { ...(await read()), [key]: how }
      // What somebody erased meanwhile may have come back with it: then it is written once more, without.
      for (;;) {
        held = Promise.resolve(now)
        await projections.put(caseId, entry, new TextEncoder().encode(JSON.stringify(now)))
        const there = await Promise.all(Object.keys(now).map((one) => isThere(idIn(one))))
        if (!there.includes(false)) return
        now = Object.fromEntries(Object.entries(now).filter((_, i) => there[i]))
      }
    },
    forget: () => projections.purge(caseId, entry),
  }
}
