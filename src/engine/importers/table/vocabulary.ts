/** What titles and words mean in the tables of one format: its own first, then what is common to all. So the 类型 of one carrier is never taken for the 状态 of another. */
import { foldLabel } from "../../case/text.ts"
import { type ColumnRole, columnRoles, commonLabels, type RolesOf, rolesWith } from "./aliases.ts"
import { commonDirectionWords, type DirectionOf, directionsWith, foldWord, type WordPart } from "./direction.ts"

/** Labels by role. One that stands under several roles may have each of them, the first being the usual one; then the values of the column decide. */
export type Labels = Readonly<Partial<Record<ColumnRole, readonly string[]>>>
/** What cells of the column of directions say: a whole cell, or, in Chinese characters, a part of one. */
export type Words = Readonly<Record<string, WordPart>>
/** What a format says of its own tables. */
export interface OwnWords {
  readonly labels?: Labels
  readonly words?: Words
}
export interface Vocabulary {
  /** Roles a header label can have, the usual one first; empty when the label is not known. */
  readonly rolesOf: RolesOf
  /** The direction a cell names, or undefined when it names none, or both. */
  readonly directionOf: DirectionOf
}
const rolesByLabel = (labels: Labels): ReadonlyMap<string, readonly ColumnRole[]> => {
  const found = new Map<string, readonly ColumnRole[]>()
  for (const [role, names] of Object.entries(labels) as [ColumnRole, readonly string[]][])
    for (const name of names) found.set(foldLabel(name), [...(found.get(foldLabel(name)) ?? []), role])
  return found
}
const wordsByWriting = (words: Words): ReadonlyMap<string, WordPart> =>
  new Map(Object.entries(words).map(([word, part]) => [foldWord(word), part]))

export const vocabularyOf = ({ labels = {}, words = {} }: OwnWords): Vocabulary => ({
  rolesOf: rolesWith(rolesByLabel(labels)),
  directionOf: directionsWith(wordsByWriting(words)),
})
/** What is common to all tables, and nothing else. */
export const commonVocabulary: Vocabulary = vocabularyOf({})

/** Passes questions on to what is common to all, and tells afterwards whether another vocabulary would have answered each of them alike: then whatever was found with this one holds for that one. */
export const overheard = (): { readonly vocabulary: Vocabulary; readonly alike: (other: Vocabulary) => boolean } => {
  const labels = new Set<string>()
  const cells = new Set<string>()
  const { rolesOf, directionOf } = commonVocabulary
  const sameRoles = (a: readonly ColumnRole[], b: readonly ColumnRole[]): boolean => a === b || a.join() === b.join()
  const sameWay = (a: ReturnType<DirectionOf>, b: ReturnType<DirectionOf>): boolean =>
    a?.direction === b?.direction && a?.missed === b?.missed
  return {
    vocabulary: {
      rolesOf: (label) => {
        labels.add(label)
        return rolesOf(label)
      },
      directionOf: (raw) => {
        cells.add(raw)
        return directionOf(raw)
      },
    },
    alike: (other) =>
      [...labels].every((label) => sameRoles(other.rolesOf(label), rolesOf(label))) &&
      [...cells].every((cell) => sameWay(other.directionOf(cell), directionOf(cell))),
  }
}

/** FNV-1a over UTF-16 units, in hex: short, without a package, and no promise against forgery. */
const shortDigest = (text: string): string => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, "0")
}
/** A word that changes whenever a label or a word that a format is read with does: part of the key of what was read with it, so that nobody has to remember. */
export const digestOfWords = ({ labels = {}, words = {} }: OwnWords): string =>
  shortDigest(JSON.stringify([columnRoles, [...commonLabels], [...commonDirectionWords], labels, words]))
