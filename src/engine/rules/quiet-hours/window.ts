/** The night hours that law data gives for some days: read here once, for the count, the sentences and the charts. */
import type { RuleParameters } from "../rule.ts"

export interface NightWindow {
  /** Clock times such as `22:00`: the start belongs to the window, the end does not. */
  readonly from: string
  readonly to: string
  /** A norm in force on all of these days names them; else they only describe. */
  readonly binding: boolean
}
/** Undefined where no text names hours for these days. */
export const nightWindow = (parameters: RuleParameters): NightWindow | undefined => {
  const [from, to] = [parameters.get("quiet-hours-from"), parameters.get("quiet-hours-to")]
  if (!from || !to) return undefined
  return { from: String(from.value), to: String(to.value), binding: from.status === "in-force" && to.status === "in-force" }
}
/** The hour of a clock time: `22:00` → 22. */
export const hourOf = (clock: string): number => Number(clock.slice(0, 2))
