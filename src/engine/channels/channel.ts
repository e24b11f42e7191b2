/** Channels as dated data (`law/channels/<id>.md`): who takes what, what it needs, and where it stands in the order of use. */
import { lenderTypes } from "../case/questions/claim/lender-type.ts"
import { asDay, type Day } from "../case/time.ts"
import { type Confidence, confidences } from "../law/instrument.ts"
import { type LawFile, reading, readSheet, refuseFile, sheetsIn } from "../law/sheet.ts"
import type { LenderType } from "../law/terms/term.ts"

/** What a person may turn to somebody about, with the word for it. */
export const channelActs = {
  calls: "反复来电",
  messages: "催收短信",
  threats: "威胁、恐吓",
  insult: "侮辱、谩骂",
  disclosure: "向别人透露债务",
  "third-party": "联系与债务无关的人",
  "wrong-number": "打错人、打错号码",
  impersonation: "冒充公检法、律师或者他人",
  "false-amount": "金额或者逾期不实",
  visit: "上门、跟踪",
  post: "发帖曝光",
  "identity-misuse": "冒用身份",
  "personal-information": "个人信息来源不明或者泄露",
  "credit-record": "信用报告有误",
  fraud: "疑似诈骗",
  "money-sent": "刚刚转出了钱",
  "unknown-sender": "不知道号码是谁的",
  deduction: "未经同意扣款",
  records: "需要通信记录",
  "carrier-dispute": "运营商不处理",
  registration: "催收公司超出登记的经营范围",
  "court-message": "自称法院的通知",
  "non-filing": "公安机关不立案、不答复",
  "mass-harm": "许多人的信息受侵害",
  distress: "心理痛苦",
} as const
export type ActKind = keyof typeof channelActs
export const isAct = (text: string): text is ActKind => Object.hasOwn(channelActs, text)

export interface Channel {
  readonly id: string
  readonly title: string
  readonly run: string
  readonly reach?: string
  /** Small first. */
  readonly order: number
  /** What one does there: 投诉, 举报, 报案, 异议… */
  readonly kinds: readonly string[]
  readonly lenders: readonly LenderType[] | "any"
  readonly acts: readonly ActKind[] | "any"
  /** Acts, and kinds of lender, with which one goes there at once; `urgentOrder` counts among those. */
  readonly urgent: readonly ActKind[]
  readonly urgentLenders: readonly LenderType[]
  readonly urgentOrder: number
  /** No order of use may delay it. */
  readonly waitsForNone: boolean
  /** Channels that, having taken the matter, may make this one refuse it. */
  readonly refusesAfter: readonly string[]
  /** One of these has to be asked before. */
  readonly prior: readonly string[]
  /** A 投诉 there is a consumer's: somebody who is no customer does not clearly fit. */
  readonly consumersComplain: boolean
  /** Only for whoever wants it: it stands after the others, delays none of them, and nobody is told to go there first. */
  readonly optional: boolean
  /** Listed only where one of its acts is told. */
  readonly whereTold: boolean
  /** It takes nothing but consumers' disputes. */
  readonly consumersOnly: boolean
  readonly terms: readonly string[]
  /** Ids of the papers that are handed in there. */
  readonly papers: readonly string[]
  readonly next: readonly string[]
  readonly basis?: string
  readonly attachmentBytes?: number
  readonly unsure?: string
  readonly confidence: Confidence
  /** Weak sources: told as a hint. */
  readonly hint: boolean
  readonly source: string
  readonly checked: Day
  readonly takes: readonly string[]
  readonly refuses: readonly string[]
  readonly needs: readonly string[]
  readonly notes: readonly string[]
}
/** Something known by hearsay only, and what would settle it. */
export interface NotVerified {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly settle: string
}

const keys = [
  "title",
  "run",
  "reach",
  "order",
  "kinds",
  "lenders",
  "acts",
  "urgent",
  "urgent-lenders",
  "urgent-order",
  "waits",
  "default",
  "listed",
  "taken",
  "prior",
  "customers",
  "terms",
  "papers",
  "next",
  "basis",
  "attachment-bytes",
  "unsure",
  "confidence",
  "source",
  "checked",
]
const parts = ["takes", "refuses", "needs", "notes"] as const
const unverified = "channels/not-verified.md"

const readChannel = (file: LawFile): Channel => {
  const id = /^channels\/([a-z0-9][a-z0-9-]*)\.md$/.exec(file.path)?.[1] ?? refuseFile(file.path, 0, "expected channels/<id>.md")
  const sheet = readSheet(file, { head: keys })
  const get = reading(file.path, 1, sheet.head)
  const actsIn = (key: string): readonly ActKind[] => get.list(key).map((act) => (isAct(act) ? act : get.fail(key, `"${act}" is no act`)))
  const lendersIn = (key: string): readonly LenderType[] =>
    get.list(key).map((type) => lenderTypes.find((known) => known === type) ?? get.fail(key, `"${type}" is no lender type`))
  const count = (key: string): number => {
    const text = get.text(key)
    return /^\d+$/.test(text) ? Number(text) : get.fail(key, `"${text}" is no number`)
  }
  const bullets = Object.fromEntries(parts.map((part) => [part, sheet.sections.find((section) => section.id === part)?.bullets ?? []]))
  const stray = sheet.sections.find((section) => !(parts as readonly string[]).includes(section.id))
  if (stray) refuseFile(file.path, stray.line, `unknown section "${stray.id}"`)
  const optional = { reach: get.optional("reach"), basis: get.optional("basis"), unsure: get.optional("unsure") }
  const confidence = get.oneOf("confidence", confidences)
  if (get.optional("waits") !== undefined) get.oneOf("waits", ["不等"])
  if (get.optional("default") !== undefined) get.oneOf("default", ["不用"])
  if (get.optional("listed") !== undefined) get.oneOf("listed", ["说到才列"])
  const customers = get.optional("customers") === undefined ? undefined : get.oneOf("customers", ["消费投诉", "只对消费者明确"])
  return {
    id,
    title: get.text("title"),
    run: get.text("run"),
    order: count("order"),
    kinds: get.list("kinds"),
    lenders: get.text("lenders") === "any" ? "any" : lendersIn("lenders"),
    acts: get.text("acts") === "any" ? "any" : actsIn("acts"),
    urgent: actsIn("urgent"),
    urgentLenders: lendersIn("urgent-lenders"),
    urgentOrder: get.optional("urgent-order") ? count("urgent-order") : count("order"),
    waitsForNone: get.optional("waits") !== undefined,
    optional: get.optional("default") !== undefined,
    whereTold: get.optional("listed") !== undefined,
    refusesAfter: get.list("taken"),
    prior: get.list("prior"),
    consumersComplain: customers !== undefined,
    consumersOnly: customers === "只对消费者明确",
    terms: get.list("terms"),
    papers: get.list("papers"),
    next: get.list("next"),
    ...(optional.reach ? { reach: optional.reach } : {}),
    ...(optional.basis ? { basis: optional.basis } : {}),
    ...(optional.unsure ? { unsure: optional.unsure } : {}),
    ...(get.optional("attachment-bytes") ? { attachmentBytes: count("attachment-bytes") } : {}),
    confidence,
    hint: confidence === "secondary-multi-weak" || confidence === "inference",
    source: get.text("source"),
    checked: asDay(get.text("checked")) ?? get.fail("checked", "no day"),
    ...(bullets as Record<(typeof parts)[number], readonly string[]>),
  }
}

/** All channels among the law files, in their order of use. Throws Broken("bad-law-file"), also for a name that no file has. */
export const loadChannels = (files: readonly LawFile[]): readonly Channel[] => {
  const channels = sheetsIn(files, "channels")
    .filter((file) => file.path !== unverified)
    .map(readChannel)
    .sort((a, b) => a.order - b.order)
  const ids = new Set(channels.map((channel) => channel.id))
  for (const channel of channels) {
    for (const other of [...channel.refusesAfter, ...channel.prior, ...channel.next]) {
      if (!ids.has(other)) refuseFile(`channels/${channel.id}.md`, 0, `no channel "${other}"`)
    }
  }
  return channels
}
/** What is known of channels by hearsay only; never offered as a place to go. */
export const loadNotVerified = (files: readonly LawFile[]): readonly NotVerified[] =>
  files
    .filter((file) => file.path === unverified)
    .flatMap((file) =>
      readSheet(file, { head: ["title", "checked"], section: ["settle"] }).sections.map((section) => ({
        id: section.id,
        title: section.title,
        text: section.text.join("\n"),
        settle: reading(file.path, section.line, section.fields).text("settle"),
      })),
    )
