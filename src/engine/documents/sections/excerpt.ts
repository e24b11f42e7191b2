/** Takes the paragraph and item that a citation names out of an article's text, so that a paper quotes what it relies on and no more. */
import { numberOf } from "../../law/numerals.ts"

const isItem = (line: string): boolean => /^（[一二三四五六七八九十百]+）/.test(line)
/** Paragraphs (款): a line that is no item, with the items (项) below it. */
const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text.split("\n").reduce<string[][]>((paragraphs, line) => {
    const last = paragraphs.at(-1)
    if (last && isItem(line)) last.push(line)
    else paragraphs.push([line])
    return paragraphs
  }, [])

/** `第五十条第一款第（五）项` keeps the lead of paragraph one and its item five; the whole text where the citation names neither or the text has no such part. */
export const excerpt = (text: string, article: string): string => {
  const paragraph = /第([一二三四五六七八九十百]+)款/.exec(article)?.[1]
  const item = /第[（(]?([一二三四五六七八九十百]+)[）)]?项/.exec(article)?.[1]
  if (!paragraph && !item) return text
  const found = paragraphsOf(text)[(paragraph ? numberOf(paragraph) : 1) - 1]
  if (!found) return text
  if (!item) return found.join("\n")
  const [lead, ...items] = found
  const named = items.find((line) => line.startsWith(`（${item}）`))
  return lead && named ? `${lead}\n${named}` : text
}
/** Of a text in our own words, which begins each paragraph with what it is about, the paragraph that the citation names in brackets; else the whole. */
export const point = (text: string, article: string): string => {
  const about = /（([^（）]+)）$/.exec(article)?.[1]
  return (about && text.split("\n").find((line) => line.startsWith(`${about}：`))) || text
}
