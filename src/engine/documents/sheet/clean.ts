/** Makes text from files harmless to look at: no control or direction characters, no broken surrogates, one line, a bounded length. */

/**
 * Control (Cc), format (Cf: soft hyphen, zero-width and direction marks, byte order mark, tags) and separator characters but the blank, fillers
 * that look like nothing, variation selectors, and the specials block.
 */
const invisible =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0|[\u{fe00}-\u{fe0f}]|[\u{fff0}-\u{fffc}]|[\u{fffe}\u{ffff}]|[\u{e0000}-\u{e0fff}]/gu
const loneSurrogate = /\p{Surrogate}/gu
/** What no exhibit's name or stated word needs more of. */
const longest = 300

/** One line in which everything can be seen, of any length. */
export const visible = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, " ")
    .replace(loneSurrogate, "\ufffd")
    .replace(invisible, "")
    .normalize("NFC")
/** One clean line; what is cut is shown by ……. */
export const clean = (text: string): string => {
  const line = visible(text)
  const points = [...line]
  return points.length > longest ? `${points.slice(0, longest).join("")}……` : line
}
