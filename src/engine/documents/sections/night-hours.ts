/** 22时至次日8时, as law data gives the hours for the days of the contacts. */
import { nightWindow } from "../../rules/quiet-hours/window.ts"
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"
import { parametersOf } from "./quiet.ts"

/** Undefined where no text names hours for these days. */
export const nightHours = (matter: PaperSubject): Sentence | undefined => {
  const window = nightWindow(parametersOf(matter))
  return window && ask`${{ parameter: window.from, form: "hour" }}至次日${{ parameter: window.to, form: "hour" }}`
}
