/** The record inside a bag: its chain, the payloads that came along, and the items that they name. */

import type { Digest } from "../citation.ts"
import type { Entry, EvidenceItem } from "../item.ts"
import { isEvidence } from "../origin.ts"
import { type CheckFindings, type checkChain, noteErasures } from "../record/check.ts"
import { isFiling, isNaming, type LogAct } from "../record/payload.ts"
import { assemble, type RecordedAct } from "../record/record.ts"
import { idOfPath, logPath } from "../record/tree.ts"
import { bagPaths, recordPrefix, tokenPath, tokensPrefix } from "./bag.ts"
import type { RecordedPaper } from "./contents.ts"
import type { Inside } from "./manifests.ts"

export type Chain = Awaited<ReturnType<typeof checkChain>>
export const payloadPath = ({ payload }: Pick<Entry, "payload">): string =>
  `${recordPrefix}vault/${payload.slice(7, 9)}/${payload.slice(7)}`

/** `acts`: payloads that could be read, by path. Gives the items that the bag must show, in the order of the log, and the papers that were issued. */
export const checkRecord = (
  chain: Chain,
  acts: ReadonlyMap<string, LogAct>,
  { present, read }: Inside,
  entire: boolean,
  found: CheckFindings,
): { readonly items: readonly EvidenceItem[]; readonly papers: readonly RecordedPaper[]; readonly recorded: readonly RecordedAct[] } => {
  const recorded = chain.entries.map(({ entry, digest }) => ({ entry, digest, act: acts.get(payloadPath(entry)) }))
  noteErasures(recorded, recordPrefix, found)
  const erased = new Set<Digest>(recorded.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  const known = new Set(chain.entries.map(({ entry }) => entry.payload))
  for (const { entry, act } of recorded) {
    const file = read.get(payloadPath(entry))
    // What names no item (seals, withdrawals, erasures) and timestamps go along with every bag; the case's title and where else something was handed in are nobody's business.
    const due = entire || entry.kind === "checked" || !(isNaming(entry) || isFiling(entry) || entry.kind === "opened")
    if (!file && !erased.has(entry.payload)) {
      if (due) found.lost(`${recordPrefix}${logPath}:${entry.seq}`, "missing")
      else found.note(bagPaths.info, "excerpt")
    }
    if (file && file.digest === entry.payload && !act) found.lost(file.path, "bad-payload")
  }
  for (const path of present) {
    if (!path.startsWith(`${recordPrefix}vault/`)) continue
    const id = idOfPath(path.slice(recordPrefix.length))
    if (!id || !known.has(id)) found.lost(path, "unlisted")
    else if (read.get(path)?.digest !== id) found.lost(path, "digest-differs")
  }
  const { items } = assemble(recorded, chain.head ?? { seq: 0, digest: "sha256:" })
  const views = items.filter(({ view }) => !view.erased).map(({ view }) => view)
  const papers = views.filter(({ origin }) => origin.how === "issued")
  checkTokenFiles(recorded, { present, read }, found)
  return {
    recorded,
    items: views.filter(({ origin }) => isEvidence(origin)),
    papers: papers.map(({ id, name, receivedAt, seq }) => ({ item: id, name, at: receivedAt, line: seq })),
  }
}
/** Each timestamp of the record lies beside it, and nothing else does. */
const checkTokenFiles = (
  recorded: readonly RecordedAct[],
  { present, read }: Pick<Inside, "present" | "read">,
  found: CheckFindings,
): void => {
  const due = new Set<string>()
  for (const { entry, act } of recorded) {
    if (act?.kind !== "checked") continue
    const path = tokenPath(entry.seq)
    due.add(path)
    if (!present.has(path)) found.lost(path, "missing", act.name)
    else if (read.get(path)?.digest !== act.item) found.lost(path, "digest-differs", act.name)
  }
  for (const path of present) if (path.startsWith(tokensPrefix) && !due.has(path)) found.lost(path, "unlisted")
}
