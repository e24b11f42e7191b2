/** What is read back as one thing: a sentence, a row or a list that states a fact, in plain words and with the evidence that it stands on. */
import type { Citation, NonEmpty } from "../../case/citation.ts"
import { canonical, type Json } from "../../case/record/canonical.ts"
import type { Inline, Sentence } from "../../say/say.ts"
import type { Cell } from "../sheet/ast.ts"
import { clean } from "../sheet/clean.ts"
import { titled } from "../sheet/law-names.ts"
import { sha256Text } from "./digest.ts"

export interface Unit {
  /** As the person reads it. */
  readonly text: string
  readonly from: NonEmpty<Citation>
  /** True where it stands on more than the person's own statements. */
  readonly documented: boolean
  /** Names it: of what it says and where that stands. Computed when asked for, since a list of a long case has many places. */
  id(): string
  /** The values that documents show in it, or, where none do, those that are stated, with their places: the same fact in other words has the same. Undefined for a list. */
  values(): string | undefined
  /** The words and values of a sentence; none for a row or a list. */
  readonly inlines?: readonly Inline[]
}
const written = (part: Inline): string => (part.t === "law" ? `${titled(part.ref.title)}${clean(part.ref.article)}` : clean(part.text))
/** The words of a sentence, without marks. */
export const wordsOf = (sentence: Sentence): string => sentence.inlines.map(written).join("")
const citationsIn = (sentence: Sentence): readonly Citation[] => sentence.inlines.flatMap((part) => (part.t === "fact" ? part.from : []))
/** True where a fact of these sentences is shown by more than a statement. */
const isDocumented = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ inlines }) => inlines.some((part) => part.t === "fact" && part.weight !== "stated"))
const valuesIn = (sentences: readonly Sentence[], documented: boolean): string => {
  const facts = sentences.flatMap(({ inlines }) => inlines.flatMap((part) => (part.t === "fact" ? [part] : [])))
  const shown = facts.filter(({ weight }) => !documented || weight !== "stated")
  return canonical(shown.map(({ text, from }) => [clean(text), from]) as unknown as Json)
}
const nonEmpty = (list: readonly Citation[]): NonEmpty<Citation> | undefined =>
  list.length > 0 ? (list as unknown as NonEmpty<Citation>) : undefined

/** Hex digits of an id: enough that no two sentences of all cases share one. */
const idDigits = 24
/** `said`: what an id is made of beside the places. What changes without a change of the fact (the number of an exhibit) is not in it. */
const unit = (text: string, said: string, from: NonEmpty<Citation>, of: readonly Sentence[] | undefined): Unit => {
  let made: string | undefined
  const documented = of === undefined || isDocumented(of)
  return {
    text,
    from,
    documented,
    id() {
      made ??= sha256Text(canonical({ said, from } as unknown as Json)).slice(0, idDigits)
      return made
    },
    values: () => of && valuesIn(of, documented),
  }
}
/** The unit of a sentence: undefined for what asks, and for what states no fact. */
export const unitOfSentence = (sentence: Sentence): Unit | undefined => {
  const from = sentence.mood === "tells" ? nonEmpty(citationsIn(sentence)) : undefined
  if (!from) return undefined
  const text = wordsOf(sentence)
  return { ...unit(text, text, from, [sentence]), inlines: sentence.inlines }
}
const shown = (cell: Cell): string => (cell.t === "sentence" ? wordsOf(cell) : clean(cell.text))
const sentencesIn = (cells: readonly Cell[]): readonly Sentence[] => cells.flatMap((cell) => (cell.t === "sentence" ? [cell] : []))
/** The unit of a row of a table; undefined for a row without a fact. */
export const unitOfRow = (caption: string, head: readonly string[], cells: readonly Cell[]): Unit | undefined => {
  const from = nonEmpty(sentencesIn(cells).flatMap(citationsIn))
  if (!from) return undefined
  const told = cells.flatMap((cell, i) => {
    const text = shown(cell)
    return text === "" || text === "—" ? [] : [{ title: head[i] ?? "", text, sentence: cell.t === "sentence" }]
  })
  const [first, ...rest] = told
  // A day and what happened on it read as a sentence; of a table of figures each figure needs its title.
  const plain = cells.length === 2 || head.length === 0
  const text = plain
    ? told.map((one) => one.text).join("：")
    : `${first?.text}：${rest.map((one) => `${one.title} ${one.text}`).join("，")}`
  const said = told.filter((one) => one.sentence).map((one) => `${one.title}\t${one.text}`)
  return unit(`${caption === "" ? "" : `${caption}——`}${text}`, [caption, ...said].join("\n"), from, sentencesIn(cells))
}
/** The unit of a list as a whole: a long table, or a chart, which nobody reads back line by line. */
export const unitOfList = (caption: string, lines: readonly string[], what: string, from: readonly Citation[]): Unit | undefined => {
  const cited = nonEmpty(from)
  return cited && unit(`${caption}——${what}`, [caption, ...lines].join("\n"), cited, undefined)
}
