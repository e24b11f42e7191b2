/** Which finding shows a provision in full: the first that it rests on; the others refer to it. */
import type { FindingView } from "../../../engine/views/findings.ts"
import type { GroundView } from "../../../engine/views/grounds.ts"

/** A name for the place of a provision on the page. */
export const lawPlaceOf = (ground: GroundView): string =>
  ["law", ground.instrument, ground.effective, ground.anchor, ground.claim, ground.counterparty, ground.acts.from].join("-")

const rests = (ground: GroundView, finding: FindingView): boolean =>
  ground.counterparty === finding.counterparty && ground.claim === finding.claim && ground.by.some((one) => one.rule === finding.rule)

export interface LawOf {
  /** Shown in full here. */
  readonly own: readonly GroundView[]
  /** Shown in full with an earlier finding. */
  readonly above: readonly GroundView[]
}
/** Met before not met, so that the eye meets what counts first. */
const metFirst = (grounds: readonly GroundView[]): readonly GroundView[] => [...grounds].sort((a, b) => Number(b.met) - Number(a.met))

/** The provisions of each finding, in the order of the findings, and those that rest on none of them. */
export const lawOf = (
  findings: readonly FindingView[],
  grounds: readonly GroundView[],
): { readonly each: readonly LawOf[]; readonly others: readonly GroundView[] } => {
  const shown = new Set<GroundView>()
  const each = findings.map((finding) => {
    const its = metFirst(grounds.filter((ground) => rests(ground, finding)))
    const own = its.filter((ground) => !shown.has(ground))
    const above = its.filter((ground) => shown.has(ground))
    for (const ground of own) shown.add(ground)
    return { own, above }
  })
  return { each, others: grounds.filter((ground) => !shown.has(ground)) }
}
