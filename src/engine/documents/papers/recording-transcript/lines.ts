/** The lines of a transcript as the person typed them: a time, who speaks, the words; what is not written so is kept as it is. */

export interface SpokenLine {
  /** From the beginning of the recording; undefined where no time was typed. */
  readonly fromMs: number | undefined
  readonly time: string
  readonly speaker: string
  readonly words: string
}
const timed = /^[[(（]?(\d{1,3}):(\d{2})(?::(\d{2}))?[\])）]?\s*/
const spoken = /^([^：:“”"，。]{1,12})[：:]\s*/

export const linesOf = (text: string): readonly SpokenLine[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line): SpokenLine => {
      const at = timed.exec(line)
      const rest = at ? line.slice(at[0].length) : line
      const who = spoken.exec(rest)
      const parts = at ? [at[1], at[2], at[3]].flatMap((part) => (part === undefined ? [] : [Number(part)])) : []
      const seconds = parts.reduce((sum, part) => sum * 60 + part, 0)
      return {
        fromMs: at ? seconds * 1000 : undefined,
        time: at ? at[0].replace(/[^\d:]/g, "") : "",
        speaker: who?.[1]?.trim() ?? "",
        words: who ? rest.slice(who[0].length) : rest,
      }
    })
