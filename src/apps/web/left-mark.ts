/** The mark of a tab that was left: while it stands, nothing is drawn in the tab again (see public/left.js, which reads it before anything else does). */
const leftKey = "anning-left"

export const markLeft = (): void => sessionStorage.setItem(leftKey, "yes")
export const hasLeft = (): boolean => sessionStorage.getItem(leftKey) !== null
/** Called when the page was opened with a key. */
export const cameBack = (): void => sessionStorage.removeItem(leftKey)
