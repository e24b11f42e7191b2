/** The cases that a process works on: what was read and derived of the last few stays in memory, so that two people or two pages do not take it from one another. */
import type { ItemId } from "../case/citation.ts"
import { filingsIn } from "../case/record/filings.ts"
import { issuedIn } from "../case/record/issued.ts"
import type { Day } from "../case/time.ts"
import { damagedIn } from "../case/unsound.ts"
import { derive } from "../derive.ts"
import type { Dossier } from "../dossier.ts"
import type { Ports } from "../ports.ts"
import { engineVersion } from "../version.ts"
import { demandDay } from "./demand.ts"
import { type HeldLaw, readHeldLaw } from "./held-law.ts"
import type { ReadOptions } from "./read.ts"
import { type KnownOriginals, type ReadCase, readCase } from "./read-case.ts"
import { type Bounds, recent } from "./recent.ts"

export interface OpenCases {
  readonly ports: Ports
  /** Read at the first question; read again after a failure. Throws Broken("bad-law-file"). */
  law(): Promise<HeldLaw>
  /** `only`: of these items; else of all. */
  read(caseId: string, options?: ReadOptions, only?: ReadonlySet<ItemId>): Promise<ReadCase>
  /** These originals were counted just now: they need not be read to know that they are whole. */
  counted(caseId: string, ids: Iterable<ItemId>): void
  /**
   * Everything derived on a day, today where none is given. Whoever asks for the same while it is being made waits for it. Throws Broken("bad-argument") for what
   * is no day, Broken("bad-clock"), and what reading the record throws.
   */
  dossier(caseId: string, day?: string): Promise<Dossier>
  /** Nothing of the case is remembered, nor will be of what is under way. */
  forget(caseId: string): void
  /** Forgets the cases that are gone. */
  forgetGone(): Promise<void>
}
interface OpenCase extends KnownOriginals {
  /** Rows read, by item. */
  readonly rows: Map<ItemId, number>
  /** By day, all of one head. */
  readonly dossiers: Map<Day, Dossier>
}
/** In rows read and rows of timelines: one case with a million rows and many of the usual size; of two with a million, one goes when the other is asked for. */
const usual: Bounds = { most: 8, heaviest: 2_500_000 }
/** Today, and the day that somebody looks at beside it. */
const days = 2

const weightOf = ({ rows, dossiers }: OpenCase): number => {
  let sum = 0
  for (const count of rows.values()) sum += count
  for (const { timeline } of dossiers.values()) sum += timeline.size
  return sum
}
const keep = (dossiers: Map<Day, Dossier>, made: Dossier): void => {
  // The log only grows: what stood upon an earlier head is asked for no more.
  for (const [day, { head }] of dossiers) if (head.digest !== made.head.digest) dossiers.delete(day)
  dossiers.delete(made.day)
  dossiers.set(made.day, made)
  for (const day of dossiers.keys()) if (dossiers.size > days) dossiers.delete(day)
}

/** `bounds`: of the cases kept in memory. */
export const openCases = (ports: Ports, bounds: Bounds = usual): OpenCases => {
  const longStep = ports.longStep ?? (async (work) => work())
  const cases = recent<OpenCase>(bounds)
  const underWay = new Map<string, Promise<Dossier>>()
  let held: Promise<HeldLaw> | undefined
  const caseOf = (caseId: string): OpenCase => {
    const found = cases.get(caseId)
    if (found) return found
    const made: OpenCase = { sound: new Set(), memo: new Map(), rows: new Map(), dossiers: new Map() }
    cases.put(caseId, made, 0)
    return made
  }
  const weigh = (caseId: string, open: OpenCase): void => {
    // Forgotten meanwhile, because something of it was erased say: it is not put back.
    if (cases.get(caseId) !== open) return
    const [oldest] = open.dossiers.keys()
    if (oldest !== undefined && open.dossiers.size > 1 && weightOf(open) > bounds.heaviest) open.dossiers.delete(oldest)
    cases.put(caseId, open, weightOf(open))
  }
  const law = (): Promise<HeldLaw> => {
    held ??= readHeldLaw(ports).catch((error: unknown) => {
      held = undefined
      throw error
    })
    return held
  }
  const readInto = async (caseId: string, open: OpenCase, options?: ReadOptions, only?: ReadonlySet<ItemId>): Promise<ReadCase> => {
    const read = await readCase(ports, caseId, open, options, only)
    for (const [id, { kept }] of read.extractions) open.rows.set(id, kept)
    weigh(caseId, open)
    return read
  }
  const make = async (caseId: string, day: Day): Promise<Dossier> => {
    const open = caseOf(caseId)
    const { current, items, extractions } = await readInto(caseId, open)
    const { law: provisions } = await law()
    const input = {
      day,
      title: current.title,
      head: current.head,
      engineVersion,
      law: provisions,
      items,
      extractions,
      issued: issuedIn(current),
      filings: filingsIn(current),
    }
    const made = await longStep(() => derive(input))
    // What is damaged may be mended without a word in the log: it is looked at again each time.
    if (damagedIn(items, extractions).length === 0) keep(open.dossiers, made)
    weigh(caseId, open)
    return made
  }
  const onDay = async (caseId: string, day: Day): Promise<Dossier> => {
    const head = await ports.store.head(caseId)
    const known = caseOf(caseId).dossiers.get(day)
    if (head && known?.head.digest === head.digest) return known
    const key = `${head?.digest} ${day} ${caseId}`
    const going = underWay.get(key) ?? make(caseId, day).finally(() => underWay.delete(key))
    underWay.set(key, going)
    return going
  }
  return {
    ports,
    law,
    read: (caseId, options, only) => readInto(caseId, caseOf(caseId), options, only),
    counted(caseId, ids) {
      const { sound } = caseOf(caseId)
      for (const id of ids) sound.add(id)
    },
    dossier: async (caseId, day) => onDay(caseId, demandDay(day, ports.clock.today())),
    forget: cases.drop,
    async forgetGone() {
      for (const caseId of cases.keys()) if (!(await ports.store.head(caseId).catch(() => undefined))) cases.drop(caseId)
    },
  }
}
