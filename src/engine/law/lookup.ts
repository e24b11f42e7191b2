/** Finds a provision as people name it, in the version in force on a day, and says plainly when none is held. */
import type { Day } from "../case/time.ts"
import type { Article, Confidence, InstrumentKind, Law, LawStatus, Provision, Version } from "./instrument.ts"
import { heldTexts, sameSubject, whatWasMeant } from "./nearby.ts"
import { articleNumber } from "./numerals.ts"

/** One answer of `anning law`. Fields are null where no text is held. */
export interface LawFound {
  readonly instrument: string
  readonly title: string
  readonly article: string | null
  readonly anchor: string | null
  readonly kind: InstrumentKind | ""
  readonly effective: Day | null
  readonly until: Day | null
  readonly text: string | null
  readonly source: string | null
  readonly confidence: Confidence | null
  readonly status: LawStatus
  /** What the reader must know about the version. */
  readonly note?: string
  /** Where to look instead, when the day has no such text. */
  readonly hint?: string
  /** True where no instrument of that name is held at all. */
  readonly unknown?: true
}
interface Place {
  readonly article: Article
  readonly provision?: Provision
}

/** Full width and half width, spaces, book-title marks and case do not matter. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s《》〈〉]/g, "")
    .toUpperCase()
/** The folded names of each version: every lookup asks for all of them. */
const foldedNames = new WeakMap<Version, readonly string[]>()
const namesOf = (version: Version): readonly string[] => {
  const known = foldedNames.get(version) ?? [version.instrument, version.title, version.short, ...version.aliases].map(fold)
  foldedNames.set(version, known)
  return known
}

/** Splits a reference into the instrument that its beginning names (the longest name wins) and the rest, folded. */
const splitRef = (law: Law, ref: string): { readonly instrument: string; readonly rest: string } | undefined => {
  const folded = fold(ref)
  const named = law.versions
    .flatMap((version) => namesOf(version).map((name) => ({ instrument: version.instrument, name })))
    .filter(({ name }) => folded.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length)[0]
  return named && { instrument: named.instrument, rest: folded.slice(named.name.length).replace(/^[#/:,，]+/, "") }
}
const items = "一二三四五六七八九十"
/** `第1款第5项`, `(1)(5)` → `第一款第(五)项`: the way law files write paragraphs and items. */
const unitOf = (rest: string): string =>
  rest
    .replace(/^\((\d+)\)\((\d+)\)$/, "第$1款第$2项")
    .replace(/^\((\d+)\)$/, "第$1项")
    .replace(/第?\(?(\d{1,6}|[一二三四五六七八九十]{1,6})\)?(款|项)/g, (_, n: string, unit: string) => {
      const word = /^\d+$/.test(n) ? (items[Number(n) - 1] ?? n) : n
      return unit === "项" ? `第(${word})项` : `第${word}款`
    })

const placeIn = (version: Version, rest: string): Place | undefined => {
  const anchor = rest.toLowerCase()
  for (const article of version.articles) {
    const provision = article.provisions.find((unit) => unit.anchor === anchor || fold(unit.article) === rest)
    if (article.anchor === anchor) return { article }
    if (provision) return { article, provision }
  }
  const asked = articleNumber(rest)
  if (asked) {
    const article = version.articles.find((entry) => articleNumber(entry.article)?.number === asked.number)
    if (article) {
      const unit = asked.rest ? unitOf(asked.rest) : undefined
      const whole = fold(article.article)
      const named = (exact: boolean) =>
        article.provisions.find(({ article: name }) => (exact ? fold(name) === whole + unit : fold(name).endsWith(`${unit}`)))
      // An item may be asked for without its paragraph: 第五十条第（五）项.
      const provision = unit === undefined ? undefined : (named(true) ?? named(false))
      return provision ? { article, provision } : { article }
    }
  }
  const article = rest && version.articles.find((entry) => fold(entry.article).startsWith(rest))
  return article ? { article } : undefined
}
/** A whole instrument is answered with what is held of it: the numbers of its articles, or the few points of a norm told in our own words. */
const whole = (version: Version): string =>
  version.articles.every((article) => article.verbatim)
    ? `本工具收录的条文：${version.articles.map((article) => article.article).join("、")}`
    : version.articles.map((article) => `${article.article}：${article.text}`).join("\n")
/** The days of a version; of the wording of the article asked for, where the files are cut by wordings. */
const daysOf = (law: Law, version: Version, place?: Place): Pick<LawFound, "effective" | "until"> => {
  if (!place || version.cut !== "by-article") return { effective: version.effective, until: version.until ?? null }
  const { anchor, text } = place.article
  const same = law.versions.filter(
    (other) =>
      other.instrument === version.instrument && other.articles.some((article) => article.anchor === anchor && article.text === text),
  )
  return { effective: same[0]?.effective ?? version.effective, until: same.at(-1)?.until ?? null }
}
const view = (law: Law, version: Version, status: LawStatus, place?: Place): LawFound => ({
  instrument: version.instrument,
  title: version.title,
  article: place?.provision?.article ?? place?.article.article ?? null,
  anchor: place?.provision?.anchor ?? place?.article.anchor ?? null,
  kind: version.kind,
  ...daysOf(law, version, place),
  text: place?.article.text ?? whole(version),
  source: place?.article.source ?? version.source,
  confidence: place?.article.confidence ?? version.confidence,
  status,
  ...noteOf(version, place),
})
const elsewhere = (law: Law, version: Version, { article }: Place, on: Day): { readonly hint?: string } => {
  const hint = version.cut === "by-article" ? undefined : sameSubject(law, version, article, on)
  return hint ? { hint } : {}
}
const noteOf = (version: Version, place?: Place): { readonly note?: string } => {
  const notes = [place?.article.note, version.note].filter((note) => note !== undefined)
  return notes.length > 0 ? { note: notes.join("\n") } : {}
}
const notHeld = (instrument: string, title: string, asked: string | null, hint: string): LawFound => ({
  hint,
  instrument,
  title,
  article: asked,
  anchor: null,
  kind: "",
  effective: null,
  until: null,
  text: null,
  source: null,
  confidence: null,
  status: "not-held",
})

/**
 * Looks up a provision on a day. `ref` is an instrument (folder, title, short name or alias) and, after it, an article in Chinese or
 * Arabic numerals, with paragraph and item if wished, or an anchor: `治安管理处罚法 第五十条`, `民法典 1033`, `civil-code#peace`;
 * an anchor alone is enough when only one instrument has it.
 *
 * `in-force`: the version of that day holds it. `repealed`: only a version that had ended by then holds it. `not-yet`: only a version
 * that begins later does, while an earlier version of the instrument was in force and no other wording is known to have preceded it. `not-held`: nothing is held for that day; this never
 * means that there was no law.
 */
export const lookup = (law: Law, ref: string, on: Day): LawFound => {
  const asked = splitRef(law, ref) ?? byAnchor(law, ref)
  if (!asked) return { ...notHeld(ref.trim(), ref.trim(), null, whatWasMeant(law, fold(ref), on)), unknown: true }
  const versions = law.versions.filter((version) => version.instrument === asked.instrument)
  const first = versions[0] as Version
  if (on < first.effective) return notHeld(first.instrument, first.title, asked.rest || null, heldTexts(law, first.instrument, on))
  const current = law.version(asked.instrument, on)
  const last = versions.filter((version) => version.effective <= on).at(-1) as Version
  if (asked.rest === "") return view(law, current ?? last, current ? "in-force" : "repealed")
  const here = current && placeIn(current, asked.rest)
  if (current && here) return view(law, current, "in-force", here)
  for (const version of versions.filter((entry) => entry.until !== undefined && entry.until < on).reverse()) {
    const place = placeIn(version, asked.rest)
    if (place) return { ...view(law, version, "repealed", place), ...elsewhere(law, version, place, on) }
  }
  for (const version of versions.filter((entry) => entry.effective > on)) {
    const place = placeIn(version, asked.rest)
    if (place?.article.earlier) {
      const later = `后来的版本（${version.effective}起施行）有此条；当日施行的版本在这个条号下写的是什么，本工具没有收录，不能用后来的条文代替。`
      return notHeld(last.instrument, last.title, asked.rest, `${later}${heldTexts(law, last.instrument, on)}`)
    }
    if (place) return { ...view(law, version, "not-yet", place), ...elsewhere(law, version, place, on) }
  }
  return notHeld(last.instrument, last.title, asked.rest, heldTexts(law, last.instrument, on))
}
const byAnchor = (law: Law, ref: string): { readonly instrument: string; readonly rest: string } | undefined => {
  const anchor = ref.trim().replace(/^#/, "").toLowerCase()
  const holders = law.versions.filter((version) =>
    version.articles.some((a) => a.anchor === anchor || a.provisions.some((p) => p.anchor === anchor)),
  )
  const instruments = new Set(holders.map((version) => version.instrument))
  return instruments.size === 1 ? { instrument: [...instruments][0] as string, rest: fold(anchor) } : undefined
}

/** How often a text holds a word; 0 for not at all. */
type Hits = (hay: string, word: string) => number
const exactly: Hits = (hay, word) => hay.split(word).length - 1
const shortestPart = 2
/** A word of several (通知删除) that the text holds in parts (有权通知…采取删除): the hits of the parts that need the fewest cuts. */
const inParts: Hits = (hay, word) => {
  if (!/^\p{Script=Han}+$/u.test(word)) return exactly(hay, word)
  const parts: (readonly string[] | undefined)[] = [[]]
  for (let end = shortestPart; end <= word.length; end++) {
    for (let from = 0; from <= end - shortestPart; from++) {
      const [before, part] = [parts[from], word.slice(from, end)]
      if (before && hay.includes(part) && before.length + 1 < (parts[end]?.length ?? word.length)) parts[end] = [...before, part]
    }
  }
  return (parts[word.length] ?? []).reduce((sum, part) => sum + exactly(hay, part), 0)
}
const matching = (law: Law, wanted: readonly string[], on: Day, hits: Hits): readonly LawFound[] =>
  law.versions
    .filter((version) => version.kind !== "本工具尺度" && law.version(version.instrument, on) === version)
    .flatMap((version) =>
      version.articles.map((article) => {
        const hay = fold(
          [version.title, version.short, article.article, article.text, ...article.provisions.map((unit) => unit.title)].join(" "),
        )
        const each = wanted.map((word) => hits(hay, word))
        return { found: view(law, version, "in-force", { article }), score: each.every((n) => n > 0) ? each.reduce((a, b) => a + b, 0) : 0 }
      }),
    )
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((entry) => entry.found)

/**
 * Every article in force on a day that contains all the words (in its text, its number, the titles of its units or of the instrument), those with more hits
 * first; where none does, those that contain them in parts. The tool's own yardstick is no law and is left out.
 */
export const search = (law: Law, words: string, on: Day): readonly LawFound[] => {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean)
  if (wanted.length === 0) return []
  const exact = matching(law, wanted, on, exactly)
  return exact.length > 0 ? exact : matching(law, wanted, on, inParts)
}
