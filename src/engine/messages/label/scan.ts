/** Finds the words of all senses in one walk over a text: a tree of characters, so that the time grows with the text and not with the lexicon. */
import { type Lexicon, walkWords } from "./lexicon/lexicon.ts"

/** A word of a sense in the folded text. */
export interface SenseHit {
  readonly sense: string
  readonly from: number
  readonly to: number
  /** Which sentence it stands in. */
  readonly sentence: number
}
/** Made ready for so many branches, in powers of two, and doubled beyond: the lexicons have some two hundred thousand. */
const room = 18
const root = 1
/**
 * A tree of characters in tables of numbers: branches as objects would take ten times the room, and be walked over by each collection of memory. Branches are
 * numbered from the root on; 0 is none.
 */
const branches = () => {
  let slots = new Int32Array(2 << room)
  let before = new Int32Array(1 << room)
  let codes = new Uint16Array(1 << room)
  let marks = new Uint16Array(1 << room)
  let made = root
  /** Nearly all that is asked for begins at the root: those branches by their character alone. */
  const first = new Int32Array(1 << 16)
  const lists: (readonly string[])[] = [[]]
  const listed = new Map<string, number>()
  const slotOf = (branch: number, code: number): number => {
    const mask = slots.length - 1
    for (let slot = (Math.imul(branch, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7; ; slot++) {
      const at = slots[slot & mask] as number
      if (at === 0 || (before[at] === branch && codes[at] === code)) return slot & mask
    }
  }
  const widen = (): void => {
    const older = { before, codes, marks }
    before = new Int32Array(before.length * 2)
    before.set(older.before)
    codes = new Uint16Array(codes.length * 2)
    codes.set(older.codes)
    marks = new Uint16Array(marks.length * 2)
    marks.set(older.marks)
    slots = new Int32Array(slots.length * 2)
    for (let at = root + 1; at <= made; at++) slots[slotOf(before[at] as number, codes[at] as number)] = at
  }
  return {
    begin: (code: number): number => first[code] as number,
    next: (branch: number, code: number): number => slots[slotOf(branch, code)] as number,
    add: (branch: number, code: number): number => {
      if (made + 1 === before.length) widen()
      const slot = slotOf(branch, code)
      const held = slots[slot] as number
      if (held !== 0) return held
      made++
      before[made] = branch
      codes[made] = code
      slots[slot] = made
      if (branch === root) first[code] = made
      return made
    },
    /** Few lists of senses stand at many branches. */
    mark: (branch: number, sense: string): void => {
      const held = lists[marks[branch] as number] as readonly string[]
      if (held.includes(sense)) return
      const key = `${marks[branch]} ${sense}`
      const list = listed.get(key) ?? lists.push([...held, sense]) - 1
      listed.set(key, list)
      marks[branch] = list
    },
    sensesAt: (branch: number): readonly string[] => lists[marks[branch] as number] as readonly string[],
  }
}
/** Senses by word, and those that hide whatever else is read inside their words. */
export interface WordTree extends Pick<ReturnType<typeof branches>, "begin" | "next" | "sensesAt"> {
  readonly hiding: ReadonlySet<string>
}
export const growTree = (lexicons: readonly Lexicon[], hiding: Lexicon): WordTree => {
  const { begin, next, add, mark, sensesAt } = branches()
  for (const lexicon of [...lexicons, hiding])
    for (const [sense, forms] of Object.entries(lexicon))
      for (const end of walkWords(forms, root, (branch, char) => add(branch, char.charCodeAt(0)))) mark(end, sense)
  return { begin, next, sensesAt, hiding: new Set(Object.keys(hiding)) }
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
    let at = tree.begin(first)
    if (at === 0 || (isLatin(first) && from > 0 && isLatin(text.charCodeAt(from - 1)))) continue
    for (let to = from + 1; at !== 0; to++) {
      const senses = tree.sensesAt(at)
      if (senses.length > 0 && !(isLatin(text.charCodeAt(to - 1)) && to < text.length && isLatin(text.charCodeAt(to))))
        for (const sense of senses) {
          const hit = { sense, from, to, sentence }
          found.push(hit)
          if (tree.hiding.has(sense)) hidden.push(hit)
        }
      at = to < text.length ? tree.next(at, text.charCodeAt(to)) : 0
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
