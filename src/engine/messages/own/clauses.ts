/** Cuts a message into its clauses; what it quotes of others is no word of the writer's. */

export interface Clause {
  /** Without what is quoted: those signs are blanks. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** Ends with a question mark. */
  readonly asked: boolean
  /** Which sentence of the message it belongs to. */
  readonly sentence: number
}
const quoted = /[“"「『]([^”"」』]{1,80})[”"」』]/g
/** 我再说一遍：“…” quotes the writer's own word. */
const ownQuote =
  /我(?:本人)?(?:再|已经|已|早就|早|多次|反复|之前|上次|曾|最后)?(?:次)?(?:说|强调|声明|重申|告诉你们?|通知你们?|跟你们?说)(?:过|了|一遍|一次)?[:,，]?$/
const blanked = (text: string): string =>
  text.replace(quoted, (all, _, at: number) =>
    ownQuote.test(text.slice(Math.max(0, at - 16), at)) ? `,${all.slice(1, -1)},` : "\u0000".repeat(all.length),
  )
const ends = /[。!?;\n…]/
/** Commas as well: a refusal and what is allowed instead often stand beside one another. */
export const clausesOf = (plain: string): readonly Clause[] => {
  const text = blanked(plain)
  const clauses: Clause[] = []
  let from = 0
  let sentence = 0
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i]
    if (sign !== undefined && sign !== "," && sign !== "、" && !ends.test(sign)) continue
    // A list is one clause: 不要打电话、发短信.
    if (sign === "、") continue
    if (i > from) clauses.push({ text: text.slice(from, i), from, to: i, asked: sign === "?", sentence })
    if (sign !== undefined && ends.test(sign)) sentence++
    from = i + 1
  }
  return clauses
}
