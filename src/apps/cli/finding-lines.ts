/** What `anning show` prints of findings: those about a side in full; where nobody is known behind many numbers, their count and the first few. */

import type { FindingView } from "../../engine/views/findings.ts"
import type { RowsUnread } from "../../engine/views/left-out.ts"
import { shown } from "../../locales/sentence.ts"

/** What a count leaves out, beside it. */
export const leftOut = (unread: RowsUnread | undefined): string[] => {
  const parts = [
    unread?.undirected !== undefined && `${unread.undirected} 行方向未能读出`,
    unread?.untimed !== undefined && `${unread.untimed} 行时间未能读出`,
  ].filter((part) => part !== false)
  return [
    ...(parts.length > 0 ? [`    另有 ${parts.join("、")}，未计入`] : []),
    ...(unread?.clockless === undefined ? [] : [`    其中 ${unread.clockless} 次只有日期，未计入按钟点的统计`]),
  ]
}
const otherwise = (one: FindingView): string[] => one.alternatives.map((other) => `    也可能是：${other}`)
const whose = (one: FindingView): string =>
  one.attributed ? (one.counterparty ?? "") : one.number === undefined ? "（号码尚未归属）" : `${shown(one.number)}（号码尚未归属）`
const inFull = (one: FindingView): string[] => [
  [one.title, whose(one)].filter((part) => part !== "").join("  "),
  `    ${shown(one.sentence)}`,
  ...Object.values(one.measures).map((measure) => `    ${measure.title}：${shown(measure.value)}`),
  ...leftOut(one.unread),
  ...otherwise(one),
]
/** As many findings of a rule are told in full where nobody is known behind the number, and so many of more. */
const few = 3
const folded = (list: readonly FindingView[]): string[] => {
  const [first, rest] = [list[0], list.length - few]
  if (first === undefined) return []
  if (rest <= 0) return list.flatMap(inFull)
  return [
    `${first.title}  ${list.length} 个尚未归属的号码，先列 ${few} 个`,
    ...list
      .slice(0, few)
      .flatMap((one) => [`    ${one.number === undefined ? "" : `${shown(one.number)}：`}${shown(one.sentence)}`, ...leftOut(one.unread)]),
    `    还有 ${rest} 个，用 --json 可看全部 / ${rest} more; see --json`,
    ...otherwise(first),
  ]
}
/** Those about a side first, as they come; then the numbers that nobody is known behind, rule by rule. */
export const findingLines = (list: readonly FindingView[]): string[] => {
  const nobodys = list.filter((one) => !one.attributed)
  const rules = [...new Set(nobodys.map(({ rule }) => rule))]
  return [
    ...list.filter((one) => one.attributed).flatMap(inFull),
    ...rules.flatMap((rule) => folded(nobodys.filter((one) => one.rule === rule))),
  ]
}
