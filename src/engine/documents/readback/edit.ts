/** A sentence in the person's own words: it stands on evidence only where every value that the evidence shows is still in it, and says nothing that a paper may not say by itself. */
import type { Inline, Sentence } from "../../say/say.ts"
import type { Document } from "../sheet/ast.ts"
import { visible } from "../sheet/clean.ts"
import { brokenBy } from "./gate.ts"
import { sift, unitsOf } from "./sift.ts"
import type { Unit } from "./unit.ts"

export interface Edit {
  readonly text: string
  /** Whether it is to go on citing what the sentence cited. */
  readonly cites?: boolean
}
export interface EditedSentence {
  readonly id: string
  readonly text: string
  /** False: it no longer stands on evidence. */
  readonly stands: boolean
  /** Why it cannot be written so: rules of `gate.ts`, `values-changed`, `not-a-sentence`. */
  readonly problems: readonly string[]
}
type Fact = Extract<Inline, { t: "fact" }>
const longest = 2000

/** The values of the sentence found again in the new words, in their order; undefined where one is not. */
const spread = (text: string, facts: readonly Fact[]): readonly Inline[] | undefined => {
  const parts: Inline[] = []
  let at = 0
  for (const fact of facts) {
    const found = text.indexOf(fact.text, at)
    if (found < 0) return undefined
    if (found > at) parts.push({ t: "text", text: text.slice(at, found) })
    parts.push(fact)
    at = found + fact.text.length
  }
  return at < text.length ? [...parts, { t: "text", text: text.slice(at) }] : parts
}
const edited = (
  unit: Unit,
  { text: given, cites = false }: Edit,
): { readonly told: EditedSentence; readonly sentence: Sentence | undefined } => {
  // Words of a program's own are trusted to be plain; these are not.
  const text = visible(given).replace(/\s+/g, " ").trim()
  const id = unit.id()
  const refused = (...problems: readonly string[]) => ({ told: { id, text, stands: false, problems }, sentence: undefined })
  if (text === "" || text.length > longest || !unit.inlines) return refused("not-a-sentence")
  const inlines = cites
    ? spread(
        text,
        unit.inlines.filter((part): part is Fact => part.t === "fact"),
      )
    : [{ t: "text", text } as const]
  if (!inlines) return refused("values-changed")
  const problems = brokenBy(inlines.flatMap((part) => (part.t === "text" ? [part.text] : [])).join("\n"))
  if (problems.length > 0) return refused(...problems)
  // Without its values it only says what the person wishes to say: no exhibit is named for it.
  return { told: { id, text, stands: cites, problems }, sentence: { t: "sentence", mood: cites ? "tells" : "asks", inlines } }
}
/** The paper with these sentences written anew, by the ids of those that they stand for; an id that it does not state is a problem of its own. */
export const withEdits = (
  document: Document,
  edits: Readonly<Record<string, Edit>>,
): { readonly document: Document; readonly edited: readonly EditedSentence[] } => {
  const known = new Set(unitsOf(document).map(({ unit }) => unit.id()))
  const found = new Map<string, EditedSentence>()
  const changed = sift(document, (unit) => {
    const edit = edits[unit.id()]
    if (!edit) return true
    const { told, sentence } = edited(unit, edit)
    found.set(told.id, told)
    return sentence ?? true
  })
  const unknown = Object.entries(edits).filter(([id]) => !known.has(id))
  return {
    document: changed,
    edited: [...found.values(), ...unknown.map(([id, { text }]) => ({ id, text, stands: false, problems: ["not-a-sentence"] }))],
  }
}
