/** The way out: the tab forgets its key and becomes a blank page, and so does every earlier page of it that Back would show (see public/left.js). */

import { endSession } from "./api/token.ts"
import { markLeft } from "./left-mark.ts"

/** Nothing that was open can be reached from this tab any more, nor with its key, until a new address of the start window is opened in it. */
export const leave = (): void => {
  endSession()
  sessionStorage.clear()
  markLeft()
  // What is seen vanishes at once, even where the browser takes its time.
  document.documentElement.hidden = true
  document.title = ""
  blank()
}
export const blank = (): void => location.replace("about:blank")
const escapeWithinMs = 800
/** Two Esc in quick succession are the way out as well. Gives what stops the listening. */
export const leaveOnTwoEscapes = (): (() => void) => {
  let last = Number.NEGATIVE_INFINITY
  const heard = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return
    if (event.timeStamp - last < escapeWithinMs) leave()
    last = event.timeStamp
  }
  addEventListener("keydown", heard)
  return () => removeEventListener("keydown", heard)
}
