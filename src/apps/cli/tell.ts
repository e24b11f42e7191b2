/** What commands tell people about items, issues and gaps: Chinese first, English below it for bad input. */
import { claimQuestionOf } from "../../engine/case/claim-key.ts"
import type { DraftedDocument } from "../../engine/views/documents.ts"
import type { GapView } from "../../engine/views/gaps.ts"
import type { IssueView } from "../../engine/views/issues.ts"
import type { ItemView } from "../../engine/views/items.ts"
import type { AddResult } from "../../engine/views/results.ts"
import { issueSentences, sentences, shown } from "../../locales/sentence.ts"
import { sinceLines } from "./filing-lines.ts"

const shownIssues = 20
const both = ({ message, messageEn }: { readonly message: string; readonly messageEn: string }): string[] => [
  `  ${message}`,
  `    ${messageEn}`,
]
/** The issues of an answer, which name the question themselves. */
export const answerLines = (issues: readonly IssueView[]): string[] => issues.flatMap((issue) => both(sentences(issue.code, issue.params)))
/** The issues of one file, the first ones in full and the rest counted. */
export const issueLines = (file: string, issues: readonly IssueView[]): string[] => {
  const lines = issues.slice(0, shownIssues).flatMap((issue) => both(issueSentences(file, issue)))
  const more = issues.length - shownIssues
  return more > 0 ? [...lines, `  还有 ${more} 处类似的问题，用 --json 可看全部 / ${more} more; see all with --json`] : lines
}
/** An item of which nothing was read because its original is not the one handed in. */
export const damagedLines = (name: string, code: string): string[] =>
  both(issueSentences(name, { code, params: {} })).map((line) => `!${line}`)
export const itemLine = (item: ItemView): string => {
  const { read, kept, refused } = item.rows
  const span = item.coverage.map(({ from, to }) => `${from}—${to}`).join("、")
  const rows = read === 0 ? "未读出记录" : `读到 ${read} 行，采用 ${kept} 行，未采用 ${refused} 行`
  return `${shown(item.name)} [${item.importer ?? item.kind}] ${rows}${span === "" ? "" : `，覆盖 ${span}`}${item.duplicate ? "（此前已交过）" : ""}`
}
export const addLines = ({ items, head }: AddResult): string[] => [
  ...items.flatMap((item) => [itemLine(item), ...issueLines(item.name, item.issues)]),
  `共 ${items.length} 份材料，台账 ${head}`,
]
/** Told, and nothing to be done. */
const needsNobody: ReadonlySet<string> = new Set(["duplicate-item", "original-mended", "litter"])
/** True when something in the result needs the person: an issue that is no mere repetition, or a refused row. */
export const needsPerson = (items: readonly { readonly issues: readonly IssueView[]; readonly rows?: ItemView["rows"] }[]): boolean =>
  items.some((item) => (item.rows?.refused ?? 0) > 0 || item.issues.some(({ code }) => !needsNobody.has(code)))

type Told = Omit<DraftedDocument, "files"> & {
  readonly files: readonly string[]
  readonly kept?: readonly { readonly kept: string; readonly instead: string }[]
}
/** Papers that the person changed by hand stay, and where the new draft went is said. */
const keptLines = (kept: Told["kept"] = []): string[] =>
  kept.flatMap((one) => [
    `  ! ${shown(one.kept)} 被改过（或不是本程序写的），没有覆盖；新稿写在 ${shown(one.instead)}`,
    `    ${shown(one.kept)} was changed by hand and stays; the new draft is ${shown(one.instead)}`,
  ])
/** That nothing was found says little while the numbers of the opposite side may be among those that nobody has sorted. */
const unsortedLines = (documents: readonly Told[], gaps: readonly GapView[]): string[] => {
  const open = gaps.find((gap) => gap.leavesOpen.includes("sorting"))
  if (open === undefined || !documents.some((document) => document.nothingFound)) return []
  const numbers = open.params?.numbers ?? ""
  return [
    `  还有 ${numbers} 个号码没有归到谁名下；里面如果有对方的号码，先归好再起草 [${open.question?.key ?? claimQuestionOf("numbers")}]`,
    `    ${numbers} numbers are not attributed yet; if some are the opposite side's, state them and draft again`,
  ]
}
export const draftLines = (documents: readonly Told[], gaps: readonly GapView[]): string[] => [
  ...documents.flatMap((document) => {
    const title = `《${document.title}》${document.for === null ? "" : `（致 ${shown(document.for)}）`}`
    if (document.files.length > 0)
      return [
        `${title}：${document.files.map(shown).join(" ")}`,
        ...keptLines(document.kept),
        ...document.beside.map((advice) => `  · ${shown(advice)}`),
      ]
    if (document.nothingFound) return [`${title}：在现有材料覆盖的范围内未发现需要写入的情形，没有起草`]
    return [
      `${title}：还缺材料，没有起草`,
      ...document.gaps.map((gap) => `  · ${shown(gap.how)}${gap.question ? ` [${gap.question.key}]` : ""}`),
    ]
  }),
  ...unsortedLines(documents, gaps),
  ...(documents.some((document) => document.files.length > 0)
    ? ["以上是草稿：逐句核对（anning show 案件 readback --for 文书）、定稿（anning issue）以后再交出去"]
    : []),
  ...documents.flatMap(({ title, since }) =>
    since === undefined ? [] : [`《${title}》和 ${since.issued} 定稿的那一份有出入：`, ...sinceLines(since)],
  ),
]
