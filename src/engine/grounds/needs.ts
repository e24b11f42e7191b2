/** Says in words what a provision needs, for people who look it up: the tree of the law file, in the titles of its elements. */
import type { Article, Elements, Law, Provision, QuotedAs, Threshold, Version } from "../law/instrument.ts"
import { elementTitle } from "./elements/index.ts"

/** What a unit of an article needs, and what it is for. */
export interface UnitNeeds {
  readonly anchor: string
  readonly article: string
  /** What it is about. */
  readonly name: string
  /** In words; absent where it is only quoted and never stands on its own. */
  readonly needs?: string
  /** Why it never stands on its own. */
  readonly quoted?: QuotedAs
  readonly right?: string
  /** 请求: a right to ask; 提示: law that only its own authorities apply. Neither is ever cited as a breach. */
  readonly use?: string
  readonly modality?: string
  /** Lender types that it speaks of; absent for any. */
  readonly lenders?: readonly string[]
}
type Titles = (id: string) => string

/** Titles of the yardstick's own words and of elements. */
const titlesOf = (law: Law): Titles => {
  const own = new Map(
    law.versions
      .filter((version) => version.kind === "本工具尺度")
      .flatMap((version) => version.articles.flatMap((article) => article.provisions.map((unit) => [unit.anchor, unit.title] as const))),
  )
  return (id) => own.get(id) ?? elementTitle(law, id)
}
const line = ({ op, value }: Threshold): string => (op === ">" ? `超过${value}` : `达到${value}`)
const inner = (tree: Elements, titles: Titles): string => {
  const told = wordsOf(tree, titles)
  return "element" in tree ? told : `（${told}）`
}
const wordsOf = (tree: Elements, titles: Titles): string => {
  if ("all" in tree)
    return tree.all.length === 1 ? wordsOf(tree.all[0] as Elements, titles) : tree.all.map((part) => inner(part, titles)).join("，并且")
  if ("any" in tree) return tree.any.map((part) => inner(part, titles)).join("，或者")
  if ("unless" in tree) return `${wordsOf(tree.then, titles)}；${wordsOf(tree.unless, titles)}的除外`
  return tree.when ? `${titles(tree.element)}${line(tree.when)}` : titles(tree.element)
}
/** A tree in words: `以电话、短信等方式联系，并且侵扰私人生活安宁；本人明确同意的除外`. */
export const needsInWords = (law: Law, tree: Elements): string => wordsOf(tree, titlesOf(law))

const unitView = (law: Law, { anchor, article, title, elements: tree, quoted, right, use, modality, lenders }: Provision): UnitNeeds => ({
  anchor,
  article,
  name: title,
  ...(tree ? { needs: needsInWords(law, tree) } : {}),
  ...(quoted ? { quoted } : {}),
  ...(right ? { right } : {}),
  ...(use ? { use } : {}),
  ...(modality ? { modality } : {}),
  ...(lenders ? { lenders } : {}),
})
/** The units of the article that was found, or the one that was asked for; empty where none is held. */
export const unitsOf = (
  law: Law,
  found: { readonly instrument: string; readonly effective: string | null; readonly anchor: string | null },
): readonly UnitNeeds[] => {
  const holds = (article: Article): boolean =>
    article.anchor === found.anchor || article.provisions.some((unit) => unit.anchor === found.anchor)
  const article = law.versions
    .filter((version: Version) => version.instrument === found.instrument && version.effective === found.effective)
    .flatMap((version) => version.articles)
    .find(holds)
  if (!article) return []
  // The whole article where it was asked for by its number, though a unit may bear the same name.
  const asked = article.provisions.find((unit) => unit.anchor === found.anchor)
  const units = asked ? article.provisions.filter((unit) => unit.article === asked.article) : article.provisions
  return units.map((unit) => unitView(law, unit))
}
