/** The collection norms of a day for a kind of lender, how to find out the lender, and how the norms' words are counted. */
import type { Day } from "../case/time.ts"
import type { CountingRule, Law, LenderWay } from "../law/instrument.ts"
import { normsFor } from "../law/norm-selection.ts"

/** One way to find out who lends, and whether they are licensed. */
export interface LenderWayView {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly needs: string
  /** Provisions it rests on, as `anning law` takes them. */
  readonly basis: readonly string[]
  readonly confidence: string
  readonly source: string
}
/** How one word of the norms is counted, and whether a source or only the tool says so. */
export interface CountingView {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly confidence: string
  readonly source: string
}
export interface NormsView {
  readonly lender: string
  readonly day: string
  readonly norms: readonly {
    readonly id: string
    readonly title: string
    readonly instrument: string
    readonly short: string
    readonly kind: string
    readonly effective: string
    readonly until: string | null
    readonly condition?: string
    /** Only to be looked at beside others. */
    readonly reference: boolean
    readonly settled: boolean
    readonly text: string
    readonly confidence: string
    readonly source: string
  }[]
  /** What the list means, in Chinese: an empty one never means that everything is allowed. */
  readonly meaning: string
  readonly ways: readonly LenderWayView[]
  readonly counting: readonly CountingView[]
}
const wayView = ({ id, title, text, needs, basis, confidence, source }: LenderWay): LenderWayView => ({
  id,
  title,
  text,
  needs,
  basis,
  confidence,
  source,
})
const countingView = ({ id, title, text, confidence, source }: CountingRule): CountingView => ({ id, title, text, confidence, source })

const meaningOf = (type: string, empty: boolean): string => {
  if (type === "unlicensed") return "催收规范都不是写给没有牌照的放贷人的：直接看法律，并向公安机关反映。"
  const due = "这些规范说的都是对到期债务的催收；没有到期债务的人，先问对方凭什么联系。"
  return empty ? `这一天没有收录写给这类机构的规范，不等于怎样催收都可以：法律照样适用。${due}` : due
}
/** `anning law --lender`: the norms for a kind of lender on a day, with the ways to find out the lender and the counting rules. */
export const normsView = (law: Law, lenderType: string, day: Day): NormsView => {
  const chosen = normsFor(law, lenderType, day)
  return {
    lender: lenderType,
    day,
    norms: chosen.map(({ rule, version, settled }) => ({
      id: rule.id,
      title: rule.title,
      instrument: version.instrument,
      short: version.short,
      kind: version.kind,
      effective: version.effective,
      until: rule.until ?? null,
      ...(rule.condition === undefined ? {} : { condition: rule.condition }),
      reference: rule.reference,
      settled,
      text: rule.text,
      confidence: rule.confidence,
      source: rule.source,
    })),
    meaning: meaningOf(lenderType, chosen.length === 0),
    ways: law.selection.ways.map(wayView),
    counting: law.selection.counting.map(countingView),
  }
}
