/** `gaps`: what is missing, what waits for it and how to get it. */
import type { BlockingGap } from "../case/gap.ts"
import { blocksIn } from "../documents/blocks.ts"
import { sentencesOf } from "../gaps/index.ts"
import { view } from "./view.ts"

export interface GapView {
  /** Stable code. */
  readonly what: string
  /** What is missing, in one sentence of each language. */
  readonly sentence: string
  readonly sentenceEn: string
  readonly params?: Readonly<Record<string, string | number>>
  /** What stays open while it is there, in the words of a closed list (`case/need.ts`). */
  readonly leavesOpen: readonly string[]
  /** Ids of documents, causes and elements that need it. */
  readonly blocks: readonly string[]
  /** How to get it, in Chinese. */
  readonly how: string
  /** The question whose answer fills it, with the number of its claim filled in. */
  readonly question?: { readonly key: string; readonly type: string }
}
export const gapView = (gap: BlockingGap): GapView => ({
  what: gap.what,
  ...sentencesOf(gap),
  ...(gap.params ? { params: gap.params } : {}),
  leavesOpen: gap.leavesOpen,
  blocks: gap.blocks,
  how: gap.how,
  ...(gap.question ? { question: { key: gap.question.key, type: gap.question.type } } : {}),
})

export const gaps = view("gaps", ({ dossier }): readonly GapView[] =>
  dossier.gaps.map((gap) => gapView({ ...gap, blocks: blocksIn(dossier, gap) })),
)
