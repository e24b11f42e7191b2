/** Remembers in the host's cache which files a reader gave up on, so that nobody waits for them again, in this process or a later one. */
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
export const givenUpBefore = (projections: Projections, caseId: string): GivenUp => {
  let held: Promise<Held> | undefined
  const read = async (): Promise<Held> => parsed(await projections.get(caseId, entry))
  return {
    get: async (key) => {
      held ??= read()
      return (await held)[key]
    },
    remember: async (key, how) => {
      const now = { ...(await read()), [key]: how }
      held = Promise.resolve(now)
      await projections.put(caseId, entry, new TextEncoder().encode(JSON.stringify(now)))
    },
    forget: () => projections.purge(caseId, entry),
  }
}
