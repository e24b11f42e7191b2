/** The night hours of a course, as law data gives them for its days. */
import { parametersFor } from "../../grounds/parameters.ts"
import type { Parameter } from "../../say/say.ts"
import { spanOf } from "../../timeline/measure.ts"
import type { QuietHours } from "../sheet/ast.ts"
import type { Matter } from "./matter.ts"

export interface Night extends QuietHours {
  readonly from: Parameter
  readonly to: Parameter
}
/** Undefined where no law file names a window for these days. */
export const quietHours = (matter: Matter): Night | undefined => {
  const span = spanOf(matter.dossier.timeline, matter.contacts)
  if (!span) return undefined
  const parameters = parametersFor(matter.dossier.law, { from: span.firstDay.value, to: span.lastDay.value })
  const [from, to] = [parameters.get("quiet-hours-from"), parameters.get("quiet-hours-to")]
  if (!from || !to) return undefined
  return {
    from: { parameter: from.value, form: "hour" },
    to: { parameter: to.value, form: "hour" },
    fromHour: Number(String(from.value).slice(0, 2)),
    toHour: Number(String(to.value).slice(0, 2)),
    binding: from.status === "in-force" && to.status === "in-force",
  }
}
/** Whether an hour of the day begins inside the window. */
export const isQuiet = (hour: number, { fromHour, toHour }: QuietHours): boolean =>
  fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour
