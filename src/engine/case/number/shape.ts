/** What a whole number looks like in the Chinese numbering plan: a prefix or an extension is taken off only where one of these is left. Numbering data, no law. */

/** A masked digit is `*`. The first digits, which tell the kind, must be shown. */
export const mobile = /^1[3-9][\d*]{9}$/
/** With its area: 010 and 02x have eight local digits, the others seven or eight. 040x, 080x and 086x are no areas. */
export const landline = /^0(?:(?:10|2[\d*])[\d*]{8}|(?![48]0|86)[3-9][\d*]{2}[\d*]{7,8})$/
export const free = /^[48]00[\d*]{7}$/
/** Gateways of messages, up to twenty digits. */
export const port = /^106\d{5,17}$/
export const short = /^(?:1[0-2]\d{1,6}|9[56]\d{3,6})$/
/** A landline without its area. */
const local = /^[2-8]\d{6,7}$/
const foreign = /^\+[1-9]\d{6,14}$/

/** One line that somebody can be rung on from anywhere in the country. */
export const isLine = (number: string): boolean => mobile.test(number) || landline.test(number) || free.test(number)
/** What may stand before an extension that a word or a sign announces. */
export const mayHaveExtension = (number: string): boolean =>
  isLine(number) || short.test(number) || local.test(number) || foreign.test(number)
/** Foreign numbers are told by their `+` alone. */
export const isForeign = (number: string): boolean => foreign.test(number)
