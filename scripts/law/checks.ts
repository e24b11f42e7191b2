/** The checks of `npm run law:check`: what a lawyer who adds a file wants to be told before anybody relies on it. */
import { createHash } from "node:crypto"
import { asDay, type Day, numberOfDay } from "../../src/engine/case/time.ts"
import { elementFaults } from "../../src/engine/grounds/elements/unknown.ts"
import { loadCalendar } from "../../src/engine/law/calendar.ts"
import type { Law, Version } from "../../src/engine/law/instrument.ts"
import { lookup } from "../../src/engine/law/lookup.ts"
import { loadMisconceptions } from "../../src/engine/law/misconceptions.ts"
import { type LawFile, readSheet } from "../../src/engine/law/sheet.ts"
import { normalise } from "../../tests/law/normalise.ts"

export interface Held {
  readonly files: readonly LawFile[]
  readonly law: Law
  readonly today: Day
  /** Names of parameters that the code asks for. */
  readonly parameters: readonly string[]
  /** `instrument#anchor` that code names. */
  readonly anchors: readonly string[]
  /** Place (`instrument/day#anchor`) → digest of the text as it was checked against its source. */
  readonly digests: ReadonlyMap<string, string>
  readonly conflicts: LawFile
  readonly notVerified: LawFile
}
export interface Check {
  readonly title: string
  /** Sentences, one for each fault. */
  run(held: Held): readonly string[]
}
const place = (version: Version): string => `${version.instrument}/${version.effective}.md`
const units = (version: Version) => version.articles.flatMap((article) => article.provisions.map((unit) => ({ article, unit })))
/** A version after another of the same instrument, with that one. */
const pairs = (law: Law): readonly (readonly [Version, Version])[] =>
  law.versions.flatMap((version, i) => {
    const before = law.versions[i - 1]
    return before?.instrument === version.instrument ? [[before, version] as const] : []
  })
const holeDays = (before: Version, next: Version): number =>
  before.until === undefined ? 0 : numberOfDay(next.effective) - numberOfDay(before.until) - 1

const sources: Check = {
  title: "每个文件、每条都有出处和可信度",
  run: ({ law }) =>
    law.versions.flatMap((version) =>
      [
        { at: place(version), source: version.source },
        ...version.articles.map((a) => ({ at: `${place(version)}#${a.anchor}`, source: a.source })),
      ].flatMap(({ at, source }) => (source.length < 5 || /待补|TODO|\?\?/.test(source) ? [`${at}：出处没有写清楚`] : [])),
    ),
}
const days: Check = {
  title: "日子是真实的，核对日不在今天之后，通过不晚于施行",
  run: ({ law, today }) =>
    law.versions.flatMap((version) => [
      ...(version.checked > today ? [`${place(version)}：核对日 ${version.checked} 在今天之后`] : []),
      ...(version.adopted && version.adopted > version.effective ? [`${place(version)}：通过日晚于施行日`] : []),
    ]),
}
const spans: Check = {
  title: "各版本不重叠；中间没有收录的日子写明了原因（gap）",
  run: ({ law }) =>
    pairs(law).flatMap(([before, next]) => {
      const hole = holeDays(before, next)
      if (before.until === undefined || hole < 0) return [`${place(before)} 同 ${place(next)} 重叠`]
      if (hole > 0 && !before.gap) return [`${place(before)} 之后有 ${hole} 日没有收录，也没有写 gap`]
      return hole === 0 && before.gap ? [`${place(before)} 写了 gap，其实没有空缺`] : []
    }),
}
const anchorsStay: Check = {
  title: "同一可以引用的单位，锚点在各版本之间保持，代码用到的锚点、要件和参数都在",
  run: ({ law, parameters, anchors }) => {
    const named = elementFaults(law).map(({ file, anchor, element, fault }) =>
      fault === "unknown"
        ? `${file}#${anchor}：要件 ${element} 没有人认识；只有材料看得出来的，在 law/elements/ 里加一节`
        : `${file}#${anchor}：要件 ${element} 写了两处`,
    )
    const given = new Set(law.versions.flatMap((version) => units(version).flatMap(({ unit }) => Object.keys(unit.parameters))))
    return [
      ...named,
      ...parameters.filter((name) => !given.has(name)).map((name) => `代码要用参数 ${name}，法律数据里没有`),
      ...anchors.flatMap((ref) => {
        const [instrument, anchor] = ref.split("#")
        const found = law.versions.some((version) => version.instrument === instrument && hasAnchor(version, anchor as string))
        return found ? [] : [`代码引用 ${ref}，法律数据里没有`]
      }),
    ]
  },
}
const hasAnchor = (version: Version, anchor: string): boolean =>
  version.articles.some((article) => article.anchor === anchor || article.provisions.some((unit) => unit.anchor === anchor))

const words: Check = {
  title: "照录的条文同核对时一字不差",
  run: ({ law, digests }) => {
    const sha = (text: string): string => createHash("sha256").update(normalise(text)).digest("hex")
    const held = law.versions.flatMap((version) =>
      version.articles
        .filter((a) => a.verbatim)
        .map((a) => [`${version.instrument}/${version.effective}#${a.anchor}`, sha(a.text)] as const),
    )
    const places = new Set<string>(held.map(([at]) => at))
    return [
      ...held.flatMap(([at, digest]) => {
        const kept = digests.get(at)
        return kept === digest
          ? []
          : [kept ? `${at}：文字被改过` : `${at}：新条文，请写入 tests/law/articles.sha256 的一行：${digest}  ${at}`]
      }),
      ...[...digests.keys()].filter((at) => !places.has(at)).map((at) => `${at}：登记过的条文不见了`),
    ]
  },
}
const labelled: Check = {
  title: "本工具尺度都标为提示",
  run: ({ law }) =>
    law.versions.flatMap((version) => {
      if (version.kind !== "本工具尺度") return []
      const unlabelled = version.articles
        .filter((article) => article.confidence !== "inference")
        .map((article) => `${place(version)}#${article.anchor}`)
      return [
        ...unlabelled.map((at) => `${at}：本工具的尺度必须标 inference`),
        ...(version.note?.includes("提示") && version.note.includes("不是法律") ? [] : [`${place(version)}：没有写明“只是提示，不是法律”`]),
      ]
    }),
}
const told: Check = {
  title: "每一条都写了构成要件，或者写明为什么只供引用（quoted）",
  run: ({ law }) =>
    law.versions.flatMap((version) =>
      version.articles.flatMap((article) =>
        article.provisions.length === 0
          ? article.quoted
            ? []
            : [`${place(version)}#${article.anchor}：没有可以引用的单位，也没有写 quoted`]
          : article.provisions.flatMap((unit) =>
              unit.elements || unit.quoted ? [] : [`${place(version)}#${unit.anchor}：没有写 elements，也没有写 quoted`],
            ),
      ),
    ),
}
const modality: Check = {
  title: "规范写明严禁、不应、不宜；不是法律的写明“不等于违法”",
  run: ({ law }) =>
    law.versions
      .filter((version) => ["国家标准", "自律规范"].includes(version.kind))
      .flatMap((version) => [
        ...(version.note?.includes("不是法律") ? [] : [`${place(version)}：没有写明“不是法律”`]),
        ...units(version).flatMap(({ unit }) =>
          unit.elements && !unit.modality ? [`${place(version)}#${unit.anchor}：没有写 modality`] : [],
        ),
      ]),
}
const selection: Check = {
  title: "适用表、查机构的办法和常见误区引用的条文都收录",
  run: ({ law, files, today }) => [
    ...law.selection.rules.flatMap((rule) =>
      [rule.from, rule.until ?? today].flatMap((on) =>
        law.version(rule.norm, on) ? [] : [`norm-selection#${rule.id}：${on} 没有 ${rule.norm}`],
      ),
    ),
    ...[...law.selection.ways, ...loadMisconceptions(files)].flatMap((entry) =>
      entry.basis.flatMap((basis) => (lookup(law, basis, today).status === "in-force" ? [] : [`${entry.id}：今天查不到 ${basis}`])),
    ),
  ],
}
const conflicts: Check = {
  title: "来源不一致的地方都列出，写明采用哪个、要什么才能定",
  run: ({ conflicts: page, files }) =>
    sectionsOf(page, ["file", "adopted", "settle"]).flatMap(({ id, fields }) => [
      ...["adopted", "settle"].flatMap((key) => (fields.has(key) ? [] : [`${page.path}#${id}：缺 ${key}`])),
      ...(fields.has("file") && !files.some((file) => file.path === fields.get("file")?.value) ? [`${page.path}#${id}：没有这个文件`] : []),
    ]),
}
const notVerified: Check = {
  title: "未核实的都列出，写明要什么才能定，而且确实没有照录",
  run: ({ notVerified: page, law, today }) =>
    sectionsOf(page, ["now", "settle", "article"]).flatMap(({ id, title, fields }) => [
      ...["now", "settle"].flatMap((key) => (fields.has(key) ? [] : [`${page.path}#${id}：缺 ${key}`])),
      ...(fields.has("article") && lookup(law, `${title} ${fields.get("article")?.value}`, today).status === "in-force"
        ? [`${page.path}#${id}：已经收录，请从这一页去掉`]
        : []),
    ]),
}
/** The sections of a page; what stands between its head and the first section is explanation. */
const sectionsOf = (page: LawFile, keys: readonly string[]) =>
  readSheet({ ...page, text: page.text.replace(/(\n---\n)[\s\S]*?(?=\n## )/, "$1") }, { head: ["title", "checked"], section: keys })
    .sections

export const checks: readonly Check[] = [
  sources,
  days,
  spans,
  anchorsStay,
  words,
  labelled,
  told,
  modality,
  selection,
  conflicts,
  notVerified,
]

/** What is no fault but should be looked at: how old the last check is, and what is not announced. */
export const reminders = (held: Held): readonly string[] => {
  const { law, today } = held
  const oldest = [...law.versions].filter((version) => version.kind !== "本工具尺度").sort((a, b) => (a.checked < b.checked ? -1 : 1))[0]
  const age = oldest ? numberOfDay(today) - numberOfDay(oldest.checked) : 0
  const years = loadCalendar(held.files).years
  const next = Number(today.slice(0, 4)) + 1
  return [
    ...(oldest ? [`最早的一次核对：${oldest.checked}（${place(oldest)}），距今 ${age} 日${age > 180 ? "，应当重新核对" : ""}`] : []),
    ...(years.includes(next) ? [] : [`${next} 年的放假安排没有收录：国务院办公厅通知公布后加 law/calendar/${next}.md`]),
    ...(years.includes(next - 1) ? [] : [`今年（${next - 1} 年）的放假安排没有收录，按工作日数的期限算不出来`]),
  ]
}
/** The day in a text, or the fault that it is none. */
export const dayOrFail = (text: string): Day => {
  const day = asDay(text)
  if (!day) throw new Error(`${text} 不是日期`)
  return day
}
