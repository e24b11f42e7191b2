/** `readback`: each fact that a paper would state, as one plain sentence with its source, and what the person has said of it. */
import type { Citation, Digest, ItemId } from "../case/citation.ts"
import { wholePapers } from "../documents/index.ts"
import { leftOutIn } from "../documents/readback/leave-out.ts"
import { unitsOf } from "../documents/readback/sift.ts"
import type { Unit } from "../documents/readback/unit.ts"
import { type ReadBackState, type ReadBackWord, readBackWords } from "../documents/readback/words.ts"
import { byItem } from "../documents/sheet/exhibits.ts"
import { places } from "../documents/sheet/marks.ts"
import type { Dossier } from "../dossier.ts"
import { view } from "./view.ts"

/** Where a sentence comes from, as the person knows it: what was handed in, or the question that they answered. */
export interface ReadBackSource {
  readonly item: ItemId
  readonly name: string
  /** 第3至5行: the first places, as the person sees them in the file. */
  readonly where: string
  /** The question behind an answer: where the sentence is wrong, it is answered again. */
  readonly question?: string
}
export interface ReadBackView {
  /** Names the sentence with its evidence: where either changes it is another one, and is asked about again. */
  readonly id: string
  readonly sentence: string
  readonly citations: readonly Citation[]
  readonly state: ReadBackState
  /** Left out because the sentence that it rests on is, or the same fact in other words. */
  readonly because?: string
  /** The papers that would state it. */
  readonly papers: readonly string[]
  readonly sources: readonly ReadBackSource[]
}
/** What `confirm` answers. */
export interface Confirmed {
  readonly confirmed: readonly string[]
  readonly head: Digest
}
const shownPlaces = 4
const sourcesOf = (dossier: Dossier, cited: ReturnType<typeof byItem>): readonly ReadBackSource[] =>
  [...cited].map(([item, from]) => {
    const statement = dossier.extractions.get(item)?.statements[0]
    const name = dossier.items.find((one) => one.id === item)?.name ?? ""
    return { item, name, where: places(from, shownPlaces), ...(statement ? { question: statement.key } : {}) }
  })
const entry = (dossier: Dossier, doc: string, unit: Unit, because: string | undefined, word: ReadBackWord | undefined): ReadBackView => {
  const id = unit.id()
  const cited = byItem(unit.from)
  return {
    id,
    sentence: unit.text,
    citations: [...cited.values()].flat(),
    state: because === undefined ? (word ?? "new") : "left-out",
    ...(because === undefined || because === id ? {} : { because }),
    papers: [doc],
    sources: sourcesOf(dossier, cited),
  }
}
/** What the papers would state, each sentence once, of one paper or of all; nothing of a paper that cannot be drafted. */
export const readBackOf = (dossier: Dossier, doc?: string, claim?: string, counterparty?: string): readonly ReadBackView[] => {
  const words = readBackWords(dossier.facts)
  const left = leftOutIn(dossier.facts, wholePapers(dossier))
  const found = new Map<string, ReadBackView>()
  for (const paper of wholePapers(dossier, doc)) {
    if (claim !== undefined && paper.claim !== null && paper.claim !== claim) continue
    if (counterparty !== undefined && paper.counterparty !== null && paper.counterparty !== counterparty) continue
    for (const { unit, leans } of unitsOf(paper)) {
      const known = found.get(unit.id())
      if (!known) {
        const because = (leans && left.because(leans)) ?? left.because(unit)
        found.set(unit.id(), entry(dossier, paper.doc, unit, because, words.get(unit.id())))
      } else if (!known.papers.includes(paper.doc)) found.set(known.id, { ...known, papers: [...known.papers, paper.doc] })
    }
  }
  return [...found.values()]
}
export const readback = view("readback", ({ dossier, options }): readonly ReadBackView[] => readBackOf(dossier, options.for, options.claim))
