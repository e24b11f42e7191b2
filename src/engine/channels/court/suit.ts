/** A civil suit: which courts, which cause of action, whether an injunction can be asked for, and what the filing costs. */
import type { Day } from "../../case/time.ts"
import { type Procedure, type ProcedureRule, procedureList, rulesOn } from "./procedure.ts"

export interface SuitSituation {
  /** The day of filing. */
  readonly day: Day
  /** Rights of the met grounds (安宁, 个人信息, 名誉…). */
  readonly rights: readonly string[]
  /** Whether the acts are a tort over an information network: posts and public disclosure are, calls and messages are not settled. */
  readonly network: "yes" | "no" | "unsettled"
  /** The city of the place that is to decide, without 市; undefined when not told. */
  readonly city?: string | undefined
}
export interface Court {
  readonly rule: ProcedureRule
  readonly place: string
  /** False where courts differ on whether it is open: to be pleaded beside another. */
  readonly settled: boolean
}

/** The courts one may choose among. None where no rule is held for the filing day. */
export const courtsFor = (procedure: Procedure, situation: SuitSituation): readonly Court[] =>
  rulesOn(procedure, "courts", situation.day).flatMap((rule) => {
    const needs = procedureList(rule, "needs")
    const cities = procedureList(rule, "cities")
    const rights = procedureList(rule, "rights")
    if (needs.includes("network") && situation.network === "no") return []
    if (needs.includes("cities") && !(situation.city && cities.includes(situation.city))) return []
    if (rights.length > 0 && !situation.rights.some((right) => rights.includes(right))) return []
    const place = rule.more.get("place") ?? ""
    return [
      {
        rule,
        place: needs.includes("cities") ? `${situation.city}${place}` : place,
        settled: !needs.includes("network") || situation.network === "yes",
      },
    ]
  })

/** The causes of action for the rights at stake, on a filing day for which the list is held. */
export const causesOfAction = (procedure: Procedure, day: Day, rights: readonly string[]): readonly ProcedureRule[] =>
  rulesOn(procedure, "causes", day).filter((rule) => procedureList(rule, "rights").some((right) => rights.includes(right)))

export interface Injunction {
  readonly open: boolean
  /** The conditions that are not shown. */
  readonly missing: readonly ProcedureRule[]
}
/** Whether an injunction can be asked for: every condition has to be shown; what is unknown is not shown. */
export const injunctionOf = (procedure: Procedure, day: Day, shown: Readonly<Record<string, boolean | undefined>>): Injunction => {
  const conditions = rulesOn(procedure, "injunction", day)
  const missing = conditions.filter((rule) => shown[rule.id] !== true)
  return { open: conditions.length > 0 && missing.length === 0, missing }
}

export interface CourtFee {
  readonly fromFen: number
  readonly toFen: number
  readonly how: string
  readonly rule: ProcedureRule
}
const fenPerYuan = 100
const perTenThousand = 10_000
const yuan = (fen: number): string => `${fen / fenPerYuan}元`
/** The filing fee of a personality-right suit with this much damages claimed (integer fen; 0 where none); undefined where no rule is held for the day. */
export const courtFee = (procedure: Procedure, day: Day, damagesFen: number): CourtFee | undefined => {
  const rule = rulesOn(procedure, "court-fee", day)[0]
  if (!rule) return undefined
  const number = (key: string): number => Number(rule.more.get(key))
  const fen = (key: string): number => number(key) * fenPerYuan
  const inBand = Math.max(0, Math.min(damagesFen, fen("band-to")) - fen("free-to"))
  const above = Math.max(0, damagesFen - fen("band-to"))
  const extra = Math.round((inBand * number("band-rate") + above * number("rest-rate")) / perTenThousand)
  const how =
    extra === 0
      ? `每件${number("least")}元至${number("most")}元，赔偿不超过${number("free-to")}元的不另交`
      : `每件${number("least")}元至${number("most")}元，赔偿超过${number("free-to")}元的部分另交${yuan(extra)}`
  return { fromFen: fen("least") + extra, toFen: fen("most") + extra, how, rule }
}
