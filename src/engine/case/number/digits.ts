/** Reads the digits of a number as people set it (blanks, dashes, dots, brackets, masks) and leaves out an extension behind a whole one. */
import { isBlank, isDash, isMask } from "./words.ts"

/** Digits, `*` for masked ones, `#`, a leading `+`. */
export interface Digits {
  readonly text: string
  /** Set in a way that also names and amounts have: good only where it makes a whole number. */
  readonly doubtful: boolean
}
/** No number is longer, with all that is put round it. */
export const longest = 256
const brackets = "()（）[]【】{}<>"

/** Undefined when something else stands between the digits. Takes at most `longest` characters. */
export const digitsOf = (written: string): Digits | undefined => {
  const text = /^\D{0,3}\d{7,}\.0+$/.test(written) ? written.slice(0, written.indexOf(".")) : written
  let digits = ""
  let doubtful = false
  let group = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (sign >= "0" && sign <= "9") {
      // The 0 of `+44 (0)20` is dialled inside the country only.
      if (sign === "0" && text[i - 1] === "(" && text[i + 1] === ")" && /^(?:\+|00)/.test(digits)) continue
      digits += sign
      group++
    } else if (sign === "*" || sign === "#") digits += sign
    else if (isMask(sign)) {
      if (text[i - 1] !== sign && text[i + 1] !== sign) {
        if (!/[xX]/.test(sign)) return undefined
        doubtful = true
      }
      digits += "*"
    } else if (sign === "+" && digits === "") digits += sign
    else if (sign === "." || sign === "·" || sign === "/") {
      doubtful = true
      // An amount has two digits behind its point.
      if (group < 3 && !/^(?:\+\d{1,3}|86)$/.test(digits)) return undefined
      if (!/^\d{3}/.test(text.slice(i + 1, i + 4)) && !/^\+?(?:00)?\d{1,4}$/.test(digits)) return undefined
      group = 0
    } else if (isDash(sign) || isBlank(sign) || brackets.includes(sign)) group = sign === "(" ? group : 0
    else return undefined
  }
  return digits === "" ? undefined : { text: digits, doubtful }
}

/** Words and signs before an extension; `-` only behind a whole line, checked by the caller. */
const mark = /(?:[(（[]\s?)?(?:[转轉]接?|分[机機][号號]?|[内內][线線]|extension|extn?|ext|[#,，;；]{1,3}|[~xXpPwW]|[-‐‑‒–—―−])/iy
const announced = /^[转轉接分机機号號内內线線tel:：.=\s()（）\]-]{0,8}(?:\d{1,8}|[^\d]{0,8})[)）\]\s]{0,3}$/
const plain = /^[\s:：.]{0,3}\d{0,8}[#)）\]\s]{0,3}$/
const afterDash = /^\s?\d{1,6}$/
const parameter = /^\s{0,3}[a-z][a-z-]{0,20}=/i

/** Where text splits into a number and an extension: candidates from left to right, `dash` where only a dash parts them. */
export const extensions = (text: string): readonly { readonly base: string; readonly dash: boolean }[] => {
  const found: { base: string; dash: boolean }[] = []
  for (let i = 3; i < text.length; i++) {
    const first = text.charCodeAt(i)
    if ((first >= 48 && first <= 57) || first === 32) continue
    mark.lastIndex = i
    const sign = mark.exec(text)?.[0]
    if (sign === undefined) continue
    const tail = text.slice(i + sign.length)
    const dash = isDash(sign)
    const word = /[转轉分内內e]/i.test(sign)
    // Two x's mask digits.
    if (/^[xX]$/.test(sign) && /[xX*]/.test((text[i - 1] as string) + (tail[0] ?? ""))) continue
    const fits = dash
      ? afterDash.test(tail)
      : (word ? announced.test(tail) : plain.test(tail) && (!/[xXpPwW~]$/.test(sign) || /\d/.test(tail))) ||
        (/[;；]$/.test(sign) && parameter.test(tail))
    if (fits) found.push({ base: text.slice(0, i), dash })
  }
  return found
}
