/** Reads a case: its record, which originals are whole, and what the importers read of those. */

import type { Extraction } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import { isEvidence } from "../case/origin.ts"
import type { CaseRecord } from "../case/record/record.ts"
import type { Day } from "../case/time.ts"
import type { Ports } from "../ports.ts"
import { type Memo, type ReadOptions, readItems, readSoon } from "./read.ts"
import { receptionDay, receptionItem, withReception } from "./reception.ts"
import { record } from "./record.ts"
import { damagedOf, withDamaged } from "./sound.ts"

/** What this process knows of the originals of a case. */
export interface KnownOriginals {
  /** Found whole. */
  readonly sound: Set<ItemId>
  readonly memo: Memo
}
export interface ReadCase {
  readonly current: CaseRecord
  /** All of them, whichever were asked for. */
  readonly items: readonly EvidenceItem[]
  /** Of the items asked for that are neither withdrawn nor erased; with an issue and nothing else of an original that is not what was handed in. */
  readonly extractions: ReadonlyMap<ItemId, Extraction>
}
/** `only`: of these items; else of all. Throws what `record` throws. */
export const readCase = async (
  ports: Ports,
  caseId: string,
  { sound, memo }: KnownOriginals,
  options: ReadOptions = {},
  only?: ReadonlySet<ItemId>,
): Promise<ReadCase> => {
  const current = await record(ports, caseId)
  // Papers that were issued are no evidence of what they say, timestamps none of what happened.
  const items = current.items.map((item) => item.view).filter(({ origin }) => isEvidence(origin))
  const wanted = only ? items.filter((item) => only.has(item.id)) : items
  const live = wanted.filter((item) => !item.withdrawn && !item.erased).map(({ id }) => id)
  readSoon(ports, wanted, memo)
  const unsound = await damagedOf(ports, caseId, live, sound, options.progress)
  const whole = wanted.filter(({ id }) => !unsound.has(id))
  const asReceived = await readItems(ports, caseId, whole, memo, options)
  const word = receptionItem(current)
  const told =
    word && !unsound.has(word.id) ? (asReceived.get(word.id) ?? (await readItems(ports, caseId, [word], memo)).get(word.id)) : undefined
  const day = receptionDay(told)
  const stated = word && day ? { day, seq: word.seq } : undefined
  const asOf = async (item: EvidenceItem, on: Day): Promise<Extraction> => {
    const moved = { ...item, receivedAt: `${on}${item.receivedAt.slice(10)}` }
    return (await readItems(ports, caseId, [moved], memo)).get(item.id) as Extraction
  }
  const read = await withReception(current, whole, asReceived, stated, ports.clock.today(), asOf)
  return { current, items, extractions: withDamaged(read, unsound, current) }
}
