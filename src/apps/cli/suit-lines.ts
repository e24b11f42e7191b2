/** What `anning show CASE suit` and `anning channels CASE` print of a civil suit for people. */
import type { RuleView } from "../../engine/views/procedure.ts"
import type {
  AskView,
  CauseOfAction,
  ClaimSuit,
  CourtView,
  FeeView,
  InjunctionView,
  SuitGround,
  SuitView,
} from "../../engine/views/suit.ts"
import { named } from "../../locales/names.ts"
import { shown } from "../../locales/sentence.ts"
import { termLine } from "./term-line.ts"

const yuan = (fen: number): string => `${fen / 100} 元`
const sure = (rule: RuleView): string => `${named("confidence", rule.confidence)}${rule.hint ? "（提示）" : ""}`
const basisLine = (rule: RuleView): string =>
  `    依据：${rule.basis
    .map((one) => `《${one.title}》${one.article ?? ""}（${one.effective === null ? "文本未收录" : `${one.effective} 起施行`}）`)
    .join("、")} · 可靠程度 ${sure(rule)}`
const askLines = (questions: readonly AskView[]): string[] => questions.map((one) => `    要回答：${one.ask} [${one.key}]`)
const noteLines = (rule: RuleView): string[] => (rule.note === undefined ? [] : [`    注意：${rule.note}`])
const groundLine = (one: SuitGround): string => {
  const span = one.acts.to === undefined || one.acts.to === one.acts.from ? one.acts.from : `${one.acts.from}—${one.acts.to}`
  return `    因为：《${one.title}》${one.article}（${one.effective} 起施行），行为 ${span}${one.stated ? "，部分只有本人陈述" : ""}${one.hint ? "，界线是本工具的尺度，只作提示" : ""}`
}
const court = (one: CourtView): string[] => [
  `  ${one.title}：${shown(one.place)}${one.city === null || one.place.includes(one.city) ? "" : `（${shown(one.city)}）`} [${named("court", one.state)}]`,
  `    ${one.text}`,
  ...one.why.map((why) => `    因为：${shown(why)}`),
  ...noteLines(one),
  ...askLines(one.questions),
  basisLine(one),
]
const namedLines = (one: ClaimSuit["named"]): string[] =>
  one === null ? [] : [`  您填的法院：${shown(one.court)}`, ...one.why.map((why) => `    注意：${shown(why)}`)]
const cause = (one: CauseOfAction): string[] => [
  `  ${one.number === null ? "" : `${one.number} `}${one.title}`,
  `    ${one.text}`,
  ...one.grounds.map(groundLine),
  ...noteLines(one),
  basisLine(one),
]
const injunction = (one: InjunctionView): string[] => [
  one.state === "may-ask"
    ? `申请人格权侵害禁令：条件都有${one.conditions.some((condition) => condition.stated) ? "（一部分只有本人陈述，要补证据）" : ""}，可以申请，是否准许由法院决定`
    : "申请人格权侵害禁令：还缺条件，还不能申请",
  ...one.conditions.flatMap((condition) => [
    `  ${condition.met ? "具备" : "还缺"}  ${condition.title}${condition.stated ? "（目前只有本人陈述）" : ""}`,
    `    ${condition.text}`,
    ...condition.shows.map((line) => `    材料：${shown(line)}`),
    ...askLines(condition.questions),
    basisLine(condition),
  ]),
  ...(one.cause === null ? [] : ["另行申请时的案由：", ...cause(one.cause)]),
]
const claimLines = (one: ClaimSuit, causesFrom: string | undefined): string[] => {
  const head = `【${shown(one.claim)}${one.lender === null ? "" : ` ${shown(one.lender)}`}】`
  const silent = one.nothingFound ?? one.undecided
  if (silent !== undefined) return [head, shown(silent)]
  return [
    head,
    `涉及的权利：${one.rights.join("、")}${one.against.length === 0 ? "" : ` · 对方：${one.against.map((party) => shown(party.name)).join("、")}`}`,
    "向哪个法院：",
    ...(one.courts.length === 0 ? ["  本工具没有收录这一天的管辖规定"] : one.courts.flatMap(court)),
    ...namedLines(one.named),
    "用什么案由：",
    ...(one.causes.length === 0
      ? [causesFrom === undefined ? "  没有对应的案由" : `  本工具只收录 ${causesFrom} 起的案由，不等于这一天没有案由`]
      : one.causes.flatMap(cause)),
    ...(one.injunction === null ? [] : injunction(one.injunction)),
  ]
}
const refusal = (one: RuleView): string[] => [
  `  ${one.title}`,
  `    ${one.text}`,
  ...one.steps.map((step, i) => `    ${i + 1}. ${step}`),
  ...one.terms.map(termLine),
  ...noteLines(one),
  basisLine(one),
]
const fee = (one: FeeView): string[] => [
  `案件受理费（要求赔偿 ${yuan(one.damagesFen)}）：${yuan(one.fromFen)}至 ${yuan(one.toFen)}`,
  `    ${one.text}`,
  `    ${one.how}`,
  ...one.at.map((at) => `    要求赔偿 ${yuan(at.damagesFen)}的：${yuan(at.fromFen)}至 ${yuan(at.toFen)}`),
  ...one.steps.map((step) => `    · ${step}`),
  basisLine(one),
]

export const suitLines = (view: SuitView): string[] => [
  `起诉（以 ${view.day} 提交为准）`,
  ...view.caution,
  ...(view.claims.length === 0
    ? [view.nothingFound ?? view.undecided].flatMap((silent) => (silent === undefined ? [] : [shown(silent)]))
    : []),
  ...view.claims.flatMap((one) => ["", ...claimLines(one, view.notHeld.find((rule) => rule.sheet === "causes")?.from)]),
  ...(view.choosing.length === 0 ? [] : ["", ...view.choosing.flatMap((rule) => [`${rule.title}：${rule.text}`, basisLine(rule)])]),
  ...(view.refusals.length === 0 ? [] : ["", "被拒绝、没有回音之后：", ...view.refusals.flatMap(refusal)]),
  ...(view.fee === null ? [] : ["", ...fee(view.fee)]),
  ...(view.notHeld.length === 0 ? [] : ["", "这一天的文本没有收录，不等于当时没有规定："]),
  ...view.notHeld.map((rule) => `  ${rule.title}：收录自 ${rule.from}`),
]
