/** `coverage`: the days that each source covers, and whether it lists connected calls only. */
import type { ItemId } from "../case/citation.ts"
import { view } from "./view.ts"

export interface CoverageView {
  readonly item: ItemId
  readonly from: string
  readonly to: string
  readonly connectedOnly: boolean
}
export const coverage = view("coverage", ({ dossier }): readonly CoverageView[] =>
  dossier.timeline.coverage.map(({ item, from, to, connectedOnly }) => ({ item, from, to, connectedOnly })),
)
