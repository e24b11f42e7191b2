/** Makes text from files harmless to look at: no control or direction characters, no broken surrogates, one line, a bounded length. */

/** C0, C1, soft hyphen, zero-width and direction marks, line separators, byte order mark, interlinear marks, non-characters. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]/gu
const loneSurrogate = /\p{Surrogate}/gu
/** What no exhibit's name or stated word needs more of. */
const longest = 300

/** One clean line; what is cut is shown by ……. */
export const clean = (text: string): string => {
  const line = text.replace(/[\r\n\t]+/g, " ").replace(loneSurrogate, "\ufffd").replace(invisible, "").normalize("NFC")
  const points = [...line]
  return points.length > longest ? `${points.slice(0, longest).join("")}……` : line
}
