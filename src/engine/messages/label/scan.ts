/** Finds the words of all senses in one walk over a text: a tree of characters, so that the time grows with the text and not with the lexicon. */
import { type Lexicon, wordsOf } from "./lexicon/lexicon.ts"

/** A word of a sense in the folded text. */
export interface SenseHit {
  readonly sense: string
  readonly from: number
  readonly to: number
  /** Which sentence it stands in. */
  readonly sentence: number
}
interface Branch {
  readonly next: Map<number, Branch>
  readonly senses: string[]
}
/** Senses by word, and those that hide whatever else is read inside their words. */
export interface WordTree {
  readonly root: Branch
  readonly hiding: ReadonlySet<string>
}
const branch = (): Branch => ({ next: new Map(), senses: [] })

export const growTree = (lexicons: readonly Lexicon[], hiding: Lexicon): WordTree => {
  const root = branch()
  for (const lexicon of [...lexicons, hiding])
    for (const [sense, forms] of Object.entries(lexicon))
      for (const word of wordsOf(forms)) {
        let at = root
        for (let unit = 0; unit < word.length; unit++) {
          const code = word.charCodeAt(unit)
          let next = at.next.get(code)
          if (!next) {
            next = branch()
            at.next.set(code, next)
          }
          at = next
        }
        if (!at.senses.includes(sense)) at.senses.push(sense)
      }
  return { root, hiding: new Set(Object.keys(hiding)) }
}
const isLatin = (code: number): boolean => code >= 97 && code <= 122
const sentenceEnds = new Set([..."。！？\n；"].map((mark) => mark.charCodeAt(0)))

/** Every hit, by where it begins. Words of letters stand alone: no `sb` in `usb`. */
export const scanSenses = (text: string, tree: WordTree): SenseHit[] => {
  const found: SenseHit[] = []
  const hidden: SenseHit[] = []
  let sentence = 0
  for (let from = 0; from < text.length; from++) {
    const first = text.charCodeAt(from)
    if (sentenceEnds.has(first)) sentence++
    let at = tree.root.next.get(first)
    if (at === undefined || (isLatin(first) && from > 0 && isLatin(text.charCodeAt(from - 1)))) continue
    for (let to = from + 1; at !== undefined; to++) {
      if (at.senses.length > 0 && !(isLatin(text.charCodeAt(to - 1)) && to < text.length && isLatin(text.charCodeAt(to))))
        for (const sense of at.senses) {
          const hit = { sense, from, to, sentence }
          found.push(hit)
          if (tree.hiding.has(sense)) hidden.push(hit)
        }
      at = to < text.length ? at.next.get(text.charCodeAt(to)) : undefined
    }
  }
  if (hidden.length === 0) return found
  // A hiding word hides what is read inside it, even another, shorter hiding word.
  let reach = 0
  return found.filter((hit) => {
    while (reach < hidden.length && (hidden[reach] as SenseHit).to <= hit.from) reach++
    for (let at = reach; at < hidden.length; at++) {
      const over = hidden[at] as SenseHit
      if (over.from > hit.from) break
      if (over.to >= hit.to && over.to - over.from > hit.to - hit.from) return false
    }
    return true
  })
}
