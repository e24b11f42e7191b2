/** Records what the person says: every answer is an item of evidence (当事人陈述). */
import { Broken } from "../case/broken.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import type { Issue } from "../case/issue.ts"
import type { EvidenceItem } from "../case/item.ts"
import { writtenOrigin } from "../case/origin.ts"
import { questionOf } from "../case/questions/index.ts"
import { type LogAct, statementBytes } from "../case/record/payload.ts"
import type { CaseRecord } from "../case/record/record.ts"
import { once } from "../case/record/tree.ts"
import type { Ports } from "../ports.ts"
import { act, alone } from "./act.ts"
import { damagedOf } from "./sound.ts"

export interface Stated {
  /** Undefined when the statement was refused. */
  readonly id: ItemId | undefined
  readonly key: string
  readonly issues: readonly Issue[]
}
type Value = string | readonly string[]

/** Texts, lists of texts, numbers and yes/no are statements; anything else is refused. */
const asValue = (given: unknown): Value | undefined => {
  if (typeof given === "string") return given.trim() === "" ? undefined : given.trim()
  if (typeof given === "number" && Number.isFinite(given)) return `${given}`
  if (typeof given === "boolean") return given ? "yes" : "no"
  if (!Array.isArray(given) || given.length === 0) return undefined
  const all = given.map((one) => (Array.isArray(one) ? undefined : asValue(one)))
  return all.some((one) => one === undefined) ? undefined : (all as readonly string[])
}
/** The item that is the newest word under a key. */
const newest = (record: CaseRecord, key: string): EvidenceItem | undefined => {
  const live = record.items.filter((item) => item.key === key && !item.view.withdrawn && !item.view.erased)
  return live.sort((a, b) => b.view.seq - a.view.seq)[0]?.view
}

export interface StateOptions {
  /** The log as whoever answers has seen it: an answer given since then under one of the keys is not replaced. */
  readonly head?: Digest
}
/** The line of the log with that digest; nothing that was seen of another log says what is new in this one. */
const seqOf = (record: CaseRecord, head: Digest): number => {
  if (head === record.head.digest) return record.head.seq
  const after = record.acts.find(({ entry }) => entry.prev === head)
  if (after === undefined) throw new Broken("bad-argument", { what: head, where: "head" })
  return after.entry.seq - 1
}

/**
 * One item per key; saying again what already stands adds nothing (issue duplicate-item). A refused value (issue bad-statement) records nothing.
 * Throws Broken("answer-changed") where one of the keys was answered otherwise after `head`: then nothing is recorded.
 */
export const state = (
  ports: Ports,
  caseId: string,
  statements: Readonly<Record<string, unknown>>,
  { head: seen }: StateOptions = {},
): Promise<{ readonly items: readonly Stated[]; readonly head: Digest }> =>
  alone(ports, caseId, async () => {
    const put = new Map<string, { id: ItemId; size: number }>()
    const { head, result } = await act(ports, caseId, async (record) => {
      const acts: LogAct[] = []
      const items: Stated[] = []
      const seenSeq = seen === undefined ? undefined : seqOf(record, seen)
      for (const [key, given] of Object.entries(statements)) {
        const value = asValue(given)
        if (value === undefined) {
          items.push({ id: undefined, key, issues: [{ code: "bad-statement", params: { key } }] })
          continue
        }
        const before = newest(record, key)
        const { id, size } = put.get(key) ?? (await ports.vault.put(caseId, once(statementBytes(key, value))))
        put.set(key, { id, size })
        // What gathers replaces nothing.
        if (!questionOf(key)?.gathers && seenSeq !== undefined && before !== undefined && before.id !== id && before.seq > seenSeq)
          throw new Broken("answer-changed", { key })
        const issues: Issue[] = questionOf(key) ? [] : [{ code: "unknown-key", params: { key } }]
        const mends = record.byId.has(id) && (await damagedOf(ports, caseId, [id])).size > 0
        if (mends) issues.push({ code: "original-mended", params: {} })
        if (before?.id === id && !mends) items.push({ id, key, issues: [...issues, { code: "duplicate-item", params: { name: key } }] })
        else {
          const told = issues.filter(({ code }) => code !== "original-mended")
          acts.push({
            kind: "stated",
            item: id,
            size,
            name: `${key}.json`,
            evidence: "当事人陈述",
            obtained: writtenOrigin({ how: "stated" }),
            key,
            issues: told,
          })
          items.push({ id, key, issues })
        }
      }
      return { acts, result: items }
    })
    return { items: result, head }
  })
