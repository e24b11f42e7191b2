/** Takes the number out of an address that names how to reach it: `tel:`, `sip:`, `sms:` and the like (RFC 3966, RFC 3261), or how a picture message was carried (`/TYPE=PLMN`). */

const schemes: ReadonlySet<string> = new Set(["tel", "sip", "sips", "callto", "sms", "smsto", "mms", "mmsto", "telprompt"])
const schemeOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf(":"))).toLowerCase()
const decoded = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The part of an address that is dialled, with `+` and area of its context where it has none of its own; undefined when the text is no such address. */
export const dialledPart = (text: string): string | undefined => {
  const carried = /\/TYPE=PLMN$/i.exec(text)
  if (carried) return text.slice(0, carried.index)
  const open = text.indexOf("<")
  const close = text.indexOf(">", open)
  const address = open >= 0 && close > open && schemes.has(schemeOf(text.slice(open + 1, close))) ? text.slice(open + 1, close) : text
  const scheme = schemeOf(address)
  if (!schemes.has(scheme)) return undefined
  const [head = "", ...parameters] = decoded(address.slice(scheme.length + 1).replace(/^\/\//, "")).split(/[;?]/)
  const at = head.indexOf("@")
  const user = at < 0 ? head : head.slice(0, at)
  const extension = parameters.some((one) => /^ext=/i.test(one)) ? ";ext=0" : ""
  const context = parameters.find((one) => /^phone-context=\+/i.test(one))?.slice("phone-context=".length) ?? ""
  return (context !== "" && /^[1-9]/.test(user) && !/^(?:00|86)/.test(user) ? context : "") + user + extension
}
