/** What a reader is told who asks for a provision that is not held on the day: where the same matter stands, what is held, which instrument was meant. */
import type { Day } from "../case/time.ts"
import type { Article, Law, Version } from "./instrument.ts"
import { articleNumber } from "./numerals.ts"

const most = 5
const named = (version: Version, articles: readonly Article[]): string =>
  `《${version.short}》${articles.map(({ article }) => article).join("、")}（${version.effective}起施行）`
/** The articles of the version in force on the day that have citable units of the same anchors. */
export const sameSubject = (law: Law, version: Version, article: Article, on: Day): string | undefined => {
  const current = law.version(version.instrument, on)
  if (!current || current === version) return undefined
  const anchors = new Set(article.provisions.map((unit) => unit.anchor))
  const found = current.articles.filter((other) => other.provisions.some((unit) => anchors.has(unit.anchor)))
  const other = `当日施行的文本自${current.effective}起施行，其中的${article.article}写的是什么，本工具没有收录`
  return found.length > 0 ? `同样的内容，当日在${named(current, found)}。${other}。` : `${other}。`
}
/** What is held of an instrument of which the article, or any text for the day, is not. */
export const heldTexts = (law: Law, instrument: string, on: Day): string => {
  const versions = law.versions.filter((version) => version.instrument === instrument)
  const first = versions[0] as Version
  const current = law.version(instrument, on)
  if (current) return `${current.effective}起施行的文本里，本工具收录了：${current.articles.map(({ article }) => article).join("、")}。`
  if (on >= first.effective) return "当日没有收录的文本，不等于当时没有规定。"
  const replaced = (first.replaces ?? []).flatMap((one) => law.version(one, on) ?? [])
  const instead = replaced.length > 0 ? `它所取代的、当日施行的有：${replaced.map((version) => `《${version.short}》`).join("、")}。` : ""
  return `本工具收录的最早文本自${first.effective}起施行；此前没有收录，不等于当时没有规定。${instead}`
}
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
/** How much of what was asked stands in a name, from 0 to 1. */
const likeness = (asked: ReadonlySet<string>, name: string): number => {
  const own = pairsOf(name)
  return asked.size === 0 ? 0 : [...asked].filter((pair) => own.has(pair)).length / asked.size
}
/** A reference whose instrument is not known: those in force on the day that have such an article, or whose names are like it. */
export const whatWasMeant = (law: Law, ref: string, on: Day): string => {
  const current = law.versions.filter((version) => version.kind !== "本工具尺度" && law.version(version.instrument, on) === version)
  const number = articleNumber(ref)?.number
  const holders = current.flatMap((version) => {
    const article = number === undefined ? undefined : version.articles.find((one) => articleNumber(one.article)?.number === number)
    return article ? [named(version, [article])] : []
  })
  if (number !== undefined)
    return holders.length > 0
      ? `没有写是哪部文书。收录了这一条的有：${holders.slice(0, most).join("、")}${holders.length > most ? "等" : ""}。`
      : "没有写是哪部文书，收录的文书里也没有这一条。"
  const asked = pairsOf(ref.replace(/第?[\d一二三四五六七八九十百千]{1,12}条.*$/, "").replace(/\s/g, ""))
  const like = current
    .map((version) => ({
      version,
      score: Math.max(...[version.title, version.short, ...version.aliases].map((name) => likeness(asked, name))),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
  return like.length > 0
    ? `本工具没有收录这个名称的文书。名称相近的有：${like
        .slice(0, most)
        .map(({ version }) => `《${version.short}》`)
        .join("、")}。`
    : "本工具没有收录这个名称的文书；可以用 --search 按词查找。"
}
