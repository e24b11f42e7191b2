/** What a gap blocks: the papers, causes and elements that need what it leaves open. Computed here, so that a gap knows none of them and none of them a gap. */
import type { Gap } from "../case/gap.ts"
import type { Need } from "../case/need.ts"
import { causes } from "../causes/index.ts"
import type { Dossier } from "../dossier.ts"
import type { Draft } from "./document.ts"
import { drafts } from "./papers/index.ts"
import { paperOrder } from "./planned.ts"
import { needsOf, refusalAbout, refusalOfCase, weakerWithoutOf } from "./refusal.ts"
import { paperSubjectOf, placedParties } from "./sections/matter.ts"

const papersBy = (need: Need): readonly string[] =>
  drafts
    .filter((draft) => needsOf(draft).includes(need) || weakerWithoutOf(draft).includes(need))
    .map((draft) => draft.id)
    .sort((a, b) => paperOrder(a) - paperOrder(b))
const byNeed = new Map<string, readonly string[]>()
/** Looked for once, and again when a paper was added to the registry or taken from it. */
const blockedBy = (need: Need): readonly string[] => {
  const key = `${drafts.length} ${need}`
  const held = byNeed.get(key) ?? waitingFor(need)
  byNeed.set(key, held)
  return held
}
const waitingFor = (need: Need): readonly string[] => {
  const named = /^(?:element|cause):(.*)$/.exec(need)?.[1]
  if (named !== undefined) return [named]
  return [...papersBy(need), ...causes.filter((cause) => cause.needs.includes(need)).map((cause) => cause.id)]
}
/** Needs that a paper may have been written without: as a first letter, or of contacts that are counted beyond doubt. */
const spared: readonly Need[] = ["contacts", "reading", "attribution"]
const look = (dossier: Dossier, draft: Draft, side: string | null): boolean => {
  if (draft.per === "case") return refusalOfCase(draft, dossier, []) === undefined
  const matter = side === null ? undefined : paperSubjectOf(dossier, side)
  return matter !== undefined && refusalAbout(draft, matter) === undefined
}
const known = new WeakMap<Dossier, Map<string, boolean>>()
/** Asked once of each paper and side, however many gaps there are. */
const isWritten = (dossier: Dossier, draft: Draft, side: string | null): boolean => {
  const held = known.get(dossier) ?? new Map<string, boolean>()
  known.set(dossier, held)
  const key = `${draft.id} ${side ?? ""}`
  const answer = held.get(key) ?? look(dossier, draft, side)
  held.set(key, answer)
  return answer
}
/** The same within a case: a paper that is written for every side which the gap is about is held up by nothing. */
export const blocksIn = (dossier: Dossier, gap: Gap): readonly string[] => {
  const blocked = blocksOf(gap)
  if (!gap.leavesOpen.some((need) => spared.includes(need))) return blocked
  const claims = `${gap.params?.["claim"] ?? gap.params?.["claims"] ?? ""}`
  const sides = placedParties(dossier).filter(({ claim }) => claims === "" || claim === null || claims.split("、").includes(claim))
  const written = (draft: Draft): boolean =>
    draft.per === "case" ? isWritten(dossier, draft, null) : sides.length > 0 && sides.every(({ id }) => isWritten(dossier, draft, id))
  return blocked.filter((id) => !drafts.some((draft) => draft.id === id && written(draft)))
}
/** Ids in the order of what is left open: of each need the papers, then the causes. */
export const blocksOf = ({ leavesOpen }: Gap): readonly string[] => [...new Set(leavesOpen.flatMap(blockedBy))]
