/** Everything a text shows, sign by sign: lexicons and rules put to work, once for a text. */
import { abuseLexicon } from "./lexicon/abuse.ts"
import { debtLexicon } from "./lexicon/debt.ts"

import { hidingLexicon } from "./lexicon/hiding.ts"
import { lifeLexicon } from "./lexicon/life.ts"
import { officialLexicon } from "./lexicon/official.ts"
import { ownLexicon } from "./lexicon/own.ts"
import { peopleLexicon } from "./lexicon/people.ts"
import { scamLexicon } from "./lexicon/scam.ts"
import { violenceLexicon } from "./lexicon/violence.ts"
import type { FoldedText } from "./normalise.ts"
import { growTree, type SenseHit, scanSenses, type WordTree } from "./scan.ts"
import { type SeenSign, type SignTable, signsIn, signTable } from "./sequence.ts"
import { abuseSigns } from "./signs/abuse.ts"
import { officialSigns } from "./signs/official.ts"
import { pressureSigns } from "./signs/pressure.ts"
import { scamSigns } from "./signs/scam.ts"
import { thirdSigns } from "./signs/third.ts"
import { toneSigns } from "./signs/tone.ts"

/** What a text shows. */
export interface TextEvidence {
  readonly folded: FoldedText
  /** Senses that occur, with how often. */
  readonly senses: ReadonlyMap<string, number>
  /** Signs by name, in order of the text. */
  readonly signs: ReadonlyMap<string, readonly SeenSign[]>
}
const lexicons = [debtLexicon, officialLexicon, peopleLexicon, violenceLexicon, abuseLexicon, scamLexicon, lifeLexicon, ownLexicon] as const
/** Senses that are seen by their form and not by words. */
const forms: Readonly<Record<string, RegExp>> = {
  mobile: /(?<![\d*])(?:1[3-9]\d{9}|1\d{2}[ -]\d{4}[ -]\d{4}|\*?1\*{8,10})(?![\d*])|\[电话\]/g,
  amount: /\d[\d,.]{0,12}万?元|¥ ?\d|\d+块/g,
  caseNumber: /[(（[〔]20\d\d[)）\]〕][^\d\s]{1,12}\d{0,5}[^\d\s]{1,8}\d{1,9}号/g,
}
let grown: { readonly tree: WordTree; readonly table: SignTable } | undefined
/** Lexicons and rules are made ready at the first text, not when the program starts. */
const ready = () => {
  if (grown) return grown
  const known = new Set([...lexicons, hidingLexicon].flatMap((lexicon) => Object.keys(lexicon)).concat(Object.keys(forms)))
  const table = signTable([toneSigns, pressureSigns, abuseSigns, officialSigns, thirdSigns, scamSigns], (name) => known.has(name))
  grown = { tree: growTree(lexicons, hidingLexicon), table }
  return grown
}
const formHits = (text: string, hits: readonly SenseHit[]): SenseHit[] =>
  Object.entries(forms).flatMap(([sense, form]) => {
    let [at, sentence] = [0, 0]
    return [...text.matchAll(form)].map((match) => {
      for (; at < hits.length && (hits[at] as SenseHit).from <= match.index; at++) sentence = (hits[at] as SenseHit).sentence
      return { sense, from: match.index, to: match.index + match[0].length, sentence }
    })
  })
export const evidenceIn = (folded: FoldedText): TextEvidence => {
  const { tree, table } = ready()
  const words = scanSenses(folded.text, tree)
  const formed = formHits(folded.text, words)
  const hits = formed.length === 0 ? words : [...words, ...formed].sort((a, b) => a.from - b.from)
  const senses = new Map<string, number>()
  for (const { sense } of hits) senses.set(sense, (senses.get(sense) ?? 0) + 1)
  const signs = new Map<string, SeenSign[]>()
  for (const seen of signsIn(hits, table)) {
    const held = signs.get(seen.sign)
    if (held) held.push(seen)
    else signs.set(seen.sign, [seen])
  }
  return { folded, senses, signs }
}
