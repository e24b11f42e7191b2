/** A letter to the other side: who writes, what happened in three or four sentences, what to do by when, the law in one line. It shows no evidence. */
import type { NonEmpty } from "../../case/citation.ts"
import type { LawRef } from "../../law/instrument.ts"
import { ask, listing, type Sentence, say } from "../../say/say.ts"
import type { Block, Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { sentencesInRow, stopped } from "./compose.ts"
import { refsIn, withinFive } from "./limit.ts"
import type { Parts } from "./parts.ts"

export interface LetterParts extends Omit<Parts, "done" | "harm" | "lead" | "rows" | "totals"> {
  /** Numbered, without stops: sums, the person's word to stop with what followed, the other side's words. Each sentence is read back by itself. */
  readonly told: readonly NonEmpty<Sentence>[]
  /** Who writes, with the least data, and in which capacity. */
  readonly opening: NonEmpty<Sentence>
  /** By which day an answer is asked for. */
  readonly by: Sentence
  /** Where the law that is cited has a term of its own, that instead: 自收到之日起20日内, 收到后立即. */
  readonly term?: Sentence
}
const head = (text: Sentence): Block => ({ t: "heading", level: 1, text })
const keyOf = ({ instrument, effective, article }: LawRef): string => `${instrument} ${effective} ${article}`

export const letterPaper = (parts: LetterParts): Document => {
  const { matter } = parts
  const requests = withinFive(parts.requests, parts.reasons)
  const refs = [...requests.flatMap(({ basis }) => (basis ?? []).map(({ ref }) => ref)), ...refsIn(parts.reasons)]
  const [first, ...rest] = refs.filter((ref, i) => refs.findIndex((other) => keyOf(other) === keyOf(ref)) === i)
  const items = parts.told.map(sentencesInRow)
  const when = parts.term ?? ask`于${parts.by}前`
  return {
    doc: parts.doc,
    title: parts.title,
    for: parts.for,
    claim: matter.party.claim,
    counterparty: matter.party.id,
    cites: "nothing",
    blocks: [
      { t: "addressee", to: parts.to },
      { t: "paragraph", sentences: parts.opening },
      ...(items.length > 0 ? [head(ask`一、情况`), { t: "list" as const, items: items as unknown as NonEmpty<NonEmpty<Sentence>> }] : []),
      head(items.length > 0 ? ask`二、请${when}办理并书面答复` : ask`请${when}办理并书面答复`),
      { t: "list", items: requests.map(({ asks }): NonEmpty<Sentence> => [stopped(asks)]) as unknown as NonEmpty<NonEmpty<Sentence>> },
      ...(first ? [{ t: "paragraph" as const, sentences: [say`依据：${listing([first, ...rest])}。`] as const }] : []),
      { t: "paragraph", sentences: parts.closing },
      { t: "signature", role: parts.signer, day: matter.dossier.day },
      ...(parts.annexes ?? []),
    ],
    foot: toolLine,
    beside: parts.beside,
  }
}
