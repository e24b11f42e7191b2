/** Fills the parameters of a sentence in, so that text from outside cannot rearrange what a person sees. */

export type Params = Readonly<Record<string, string | number>>
// Control and bidirectional characters of a foreign file's text may not rearrange a terminal or a page.
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** Text from outside, safe to show on one line. */
export const shown = (text: string | number): string =>
  String(text).replace(unsafe, (char) => `\\u${(char.codePointAt(0) as number).toString(16).padStart(4, "0")}`)

/** Fills a template. Parameters that it does not name are appended, so that nothing known is hidden. */
export const fill = (template: string, params: Params = {}): string => {
  const used = new Set<string>()
  const put = (text: string): string =>
    text.replace(/\{([\w-]+)\}/g, (_, name: string) => {
      used.add(name)
      return shown(params[name] ?? "?")
    })
  const chosen = template.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{([\w-]+)\}/g)].every((match) => params[match[1] as string] !== undefined) ? part : "",
  )
  const text = put(chosen)
  const rest = Object.entries(params).filter(([name]) => !used.has(name))
  return rest.length === 0 ? text : `${text} (${rest.map(([name, value]) => `${name}: ${shown(value)}`).join(", ")})`
}
