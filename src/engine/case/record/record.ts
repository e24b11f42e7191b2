/** The record as one value: log lines and their payloads read into items, with what was withdrawn and erased. */
import type { Digest, ItemId } from "../citation.ts"
import type { Entry, EvidenceItem } from "../item.ts"
import { originOf } from "../origin.ts"
import type { Head } from "./log.ts"
import { isNaming, type LogAct, namesItem, type Received } from "./payload.ts"

export interface RecordedAct {
  readonly entry: Entry
  /** Of the line, with its newline. */
  readonly digest: Digest
  /** Undefined when the payload was erased. */
  readonly act: LogAct | undefined
}
/** An item with every payload that names it, oldest first. */
export interface RecordedItem {
  readonly view: EvidenceItem
  readonly named: readonly RecordedAct[]
  readonly key: string | undefined
}
export interface CaseRecord {
  readonly title: string
  readonly head: Head
  readonly acts: readonly RecordedAct[]
  /** In the order of the log; erased ones included, without name and id of their own. */
  readonly items: readonly RecordedItem[]
  readonly byId: ReadonlyMap<ItemId, RecordedItem>
}

const payloadsOf = (acts: readonly RecordedAct[], kind: "withdrawn" | "erased"): Map<Digest, number> => {
  const found = new Map<Digest, number>()
  for (const { act, entry } of acts) if (act?.kind === kind) for (const of of act.of) found.set(of, entry.seq)
  return found
}

const viewOf = (named: readonly RecordedAct[], withdrawn: ReadonlyMap<Digest, number>): EvidenceItem => {
  // What was withdrawn and handed in again was received on the later day.
  const first = (named.find(({ entry }) => !withdrawn.has(entry.payload)) ?? named[0]) as RecordedAct
  const last = named[named.length - 1] as RecordedAct
  const told = last.act as Received
  return {
    id: told.item,
    name: told.name,
    size: told.size,
    // A paper that was issued is no evidence: whoever reads items as evidence leaves it out by its origin.
    kind: told.kind === "issued" ? "书证" : told.evidence,
    origin: originOf(told.obtained),
    receivedAt: first.entry.at,
    seq: last.entry.seq,
    withdrawn: withdrawn.has(last.entry.payload),
    erased: false,
    issues: told.issues,
  }
}
/** What is left of an erased item: that there was one, and when. Its id is that of the erased payload, since nothing names the original any more. */
const erasedView = ({ entry }: RecordedAct): EvidenceItem => ({
  id: entry.payload,
  name: `（已删除，台账第${entry.seq}行）`,
  size: 0,
  kind: entry.kind === "stated" || entry.kind === "confirmed" ? "当事人陈述" : "电子数据",
  origin: { how: "erased" },
  receivedAt: entry.at,
  seq: entry.seq,
  withdrawn: false,
  erased: true,
  issues: [],
})
/** An archive that was locked once is no longer an issue when something came out of it later. */
const standing = (item: RecordedItem, archives: ReadonlySet<string>): RecordedItem =>
  archives.has(item.view.id)
    ? { ...item, view: { ...item.view, issues: item.view.issues.filter((issue) => issue.code !== "needs-password") } }
    : item

/** Reads acts in the order of the log. */
export const assemble = (acts: readonly RecordedAct[], head: Head): CaseRecord => {
  const withdrawn = payloadsOf(acts, "withdrawn")
  const erased = payloadsOf(acts, "erased")
  const named = new Map<string, RecordedAct[]>()
  for (const recorded of acts) {
    const { entry, act } = recorded
    if (!isNaming(entry)) continue
    const id = namesItem(act) && !erased.has(entry.payload) ? act.item : `erased ${entry.payload}`
    const list = named.get(id)
    if (list) list.push(recorded)
    else named.set(id, [recorded])
  }
  const read = [...named].map(([id, list]): RecordedItem => {
    const last = list[list.length - 1] as RecordedAct
    if (id.startsWith("erased ")) return { view: erasedView(last), named: list, key: undefined }
    const told = last.act as Received
    return { view: viewOf(list, withdrawn), named: list, key: told.kind === "stated" ? told.key : undefined }
  })
  const archives = new Set(read.flatMap((item) => (item.view.origin.how === "unpacked" ? [item.view.origin.from] : [])))
  const items = read.map((item) => standing(item, archives))
  const opened = acts.find(({ act }) => act?.kind === "opened")?.act
  return {
    title: opened?.kind === "opened" ? opened.title : "",
    head,
    acts,
    items,
    byId: new Map(items.filter((item) => !item.view.erased).map((item) => [item.view.id, item])),
  }
}
