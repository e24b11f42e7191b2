/** `gaps`: what is missing, what waits for it and how to get it. */
import type { Gap } from "../case/gap.ts"
import { view } from "./view.ts"

export interface GapView {
  /** Stable code; its sentence is in `locales/`. */
  readonly what: string
  readonly params?: Readonly<Record<string, string | number>>
  /** Ids of documents, causes and elements that wait for it. */
  readonly blocks: readonly string[]
  /** How to get it, in Chinese. */
  readonly how: string
  /** The question whose answer fills it, with the number of its claim filled in. */
  readonly question?: { readonly key: string; readonly type: string }
}
export const gapView = ({ what, params, blocks, how, question }: Gap): GapView => ({
  what,
  ...(params ? { params } : {}),
  blocks,
  how,
  ...(question ? { question: { key: question.key, type: question.type } } : {}),
})

export const gaps = view("gaps", ({ dossier }): readonly GapView[] => dossier.gaps.map(gapView))
