/** The night hours of a course, as law data gives them for its days. */
import { parametersFor } from "../../grounds/parameters.ts"
import { hourOf, nightWindow } from "../../rules/quiet-hours/window.ts"
import type { RuleParameters } from "../../rules/rule.ts"
import { spanOf } from "../../timeline/measure.ts"
import type { QuietHours } from "../sheet/ast.ts"
import type { PaperSubject } from "./matter.ts"

/** Numbers of law data for the days of the contacts; none where there is no dated contact. */
export const parametersOf = (matter: PaperSubject): RuleParameters => {
  const span = spanOf(matter.dossier.timeline, matter.contacts)
  return span ? parametersFor(matter.dossier.law, { from: span.firstDay.value, to: span.lastDay.value }) : { get: () => undefined }
}
/** Undefined where no law file names a window for these days. */
export const quietHoursOf = (matter: PaperSubject): QuietHours | undefined => {
  const window = nightWindow(parametersOf(matter))
  return window && { fromHour: hourOf(window.from), toHour: hourOf(window.to), binding: window.binding }
}
/** Whether an hour of the day begins inside the window. */
export const isQuietRow = (hour: number, { fromHour, toHour }: QuietHours): boolean =>
  fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour
