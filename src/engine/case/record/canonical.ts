/** Canonical JSON: equal values have equal bytes, so that a digest of them means something. Rules: docs/case-format.md, 1. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** UTF-16 code unit order, whatever the locale. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one spelling of a value. Throws TypeError on what JSON of this format cannot hold: fractions, NaN, undefined, functions. */
export const canonical = (value: Json): string => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value)
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError(`no canonical form of the number ${value}`)
    return `${value}`
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object") throw new TypeError(`no canonical form of a ${typeof value}`)
  const object = value as { readonly [key: string]: Json }
  return `{${Object.keys(object)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key] as Json)}`)
    .join(",")}}`
}

const encoder = new TextEncoder()
export const utf8 = (text: string): Uint8Array => encoder.encode(text)
export const canonicalBytes = (value: Json): Uint8Array => utf8(canonical(value))

/** Reads UTF-8 bytes as canonical JSON; undefined when they are not exactly that. */
export const readCanonical = (bytes: Uint8Array): Json | undefined => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    const value = JSON.parse(text) as Json
    return canonical(value) === text ? value : undefined
  } catch {
    return undefined
  }
}
