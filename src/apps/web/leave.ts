/** The way out: the tab forgets its key and becomes a blank page, and so does every earlier page of it that Back would show (see public/left.js). */

/** Also read by public/left.js, before anything of the page is drawn. */
const leftKey = "anning-left"

/** Nothing that was open can be reached from this tab any more, until the address of the start window is opened in it. */
export const leave = (): void => {
  sessionStorage.clear()
  sessionStorage.setItem(leftKey, "yes")
  // What is seen vanishes at once, even where the browser takes its time.
  document.documentElement.hidden = true
  document.title = ""
  location.replace("about:blank")
}
/** Called when the page was opened with a key. */
export const cameBack = (): void => sessionStorage.removeItem(leftKey)
