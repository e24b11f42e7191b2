/** Where nothing is to be complained of, that is what the plan says: pay as agreed, keep the records, and no more. */
import { mayBeTheirs, unplacedIn, unplacedSentence } from "../../causes/unplaced.ts"
import { cameAtRefusedHours } from "../../documents/sections/beyond.ts"
import { isCourtesyOnly } from "../../documents/sections/courtesy.ts"
import { isPrivateSide } from "../../documents/sections/private-side.ts"
import { undecidedFor } from "../../documents/sections/undecided.ts"
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { defamation } from "../../rules/defamation/index.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { isOf } from "../../rules/index.ts"
import { insult } from "../../rules/insult/index.ts"
import { obscene } from "../../rules/obscene/index.ts"
import { quietHours } from "../../rules/quiet-hours/index.ts"
import type { Rule } from "../../rules/rule.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { threat } from "../../rules/threat/index.ts"
import { isMenacing } from "../../timeline/menacing.ts"
import { unreadSentence } from "../../timeline/unread-words.ts"
import type { PlanMatter } from "../matter.ts"
import { meanwhile, paper } from "../papers.ts"
import { owesNothing } from "../standing.ts"
import type { OpenStep } from "../step.ts"
import { lacking } from "./tell.ts"

/** What goes beyond a reminder, whoever owes: where such a thing was found, nobody is told that there is nothing to complain of. */
const beyond: readonly Rule[] = [afterRefusal, defamation, exposureThreat, insult, obscene, quietHours, thirdPartyDisclosure, threat]
const foundBeyond = ({ subject, lawful, dossier: { timeline } }: PlanMatter): readonly string[] => {
  if (lawful || !subject) return []
  const found = beyond.filter((rule) => subject.findings.some((one) => isOf(one, rule) && one.attributed)).map(({ words }) => words.title)
  const ominous = found.length === 0 && subject.messages.some((row) => isMenacing(timeline, row))
  return ominous ? ["像是在吓唬人的话"] : found
}
/** What calls at the wrong hours alone are found as. */
const ofHours: readonly string[] = [afterRefusal, quietHours].map(({ words }) => words.title)
const ownDebt = (matter: PlanMatter): boolean => matter.standing !== "unsaid" && !owesNothing(matter.standing)
/** True where the contacts of a debtor's own lender give nothing to ask for. */
export const nothingToComplain = (matter: PlanMatter): boolean =>
  ownDebt(matter) &&
  !matter.misrecorded &&
  !(matter.misreported && !matter.lawful) &&
  (matter.lawful || (!matter.warranted && (matter.subject?.contacts.length ?? 0) > 0))

/** True where a debtor finds an entry in the credit record, right or wrong, and nobody's conduct gives anything to complain of. */
export const onlyRecorded = (matter: PlanMatter): boolean =>
  ownDebt(matter) &&
  !matter.warranted &&
  (matter.misrecorded || (matter.answer("in-credit-report") === "yes" && (matter.subject?.contacts.length ?? 0) === 0))
/** True where the other side's record is what is wrong, and nothing else is to be asked for. */
export const onlyMisreported = (matter: PlanMatter): boolean => ownDebt(matter) && !matter.warranted && matter.misreported && !matter.lawful

/** That nothing was found; said of the side's own contacts alone, and only where everything is read and placed. */
const clear = {
  current: "没有发现需要投诉的",
  overdue: "没有发现催收方式上需要投诉的",
  bound: "没有发现催收方式上需要投诉的",
  settled: "没有发现需要投诉的",
} as const
const owed = {
  current: "按约定的还款日照常还款",
  overdue: "还款的事用机构的官方渠道谈",
  bound: "要不要承担、承担多少，先看合同",
  settled: "保留好结清证明",
} as const satisfies Readonly<Record<keyof typeof clear, string>>
/** Whether there is a loan at all, or to whom it is owed, is open. */
const disputed = { ...owed, current: "先弄清有没有这笔借款、该还给谁", overdue: "先弄清这笔借款和该还给谁" } as const
/** The debt is theirs by their own answers. */
const reckoned = { ...owed, overdue: "该还多少、还给谁，先书面说清" } as const
const toPerson = { ...owed, overdue: "还款的事和对方本人商量，写下来" } as const
/** Too much is open still for a paper to name a provision: the conduct is named all the same, and what is to be answered first. */
const conductFirst = (matter: PlanMatter, titles: readonly string[]): OpenStep => ({
  id: matter.id("conduct"),
  step: "核实",
  action: "把还缺的几个回答补上，再写函要求停止这些做法；还款的事另外谈",
  why: `现有材料里发现：${titles.join("、")}。这些不是一般的提醒；要不要承担、承担多少是另一回事。`,
  how: ["回答还没有答的问题（借款种类、还款日），能写的文书会列出来。", "照样保存记录；有人来家里、学校、单位的，拨打 110。"],
  state: "open",
  ...matter.ids,
})
/** The debt may be reminded of, and not at the hours that the person refused: that is asked for in a letter, with what came all the same. */
const atRefusedHours = (matter: PlanMatter, hours: string, calls: number): OpenStep => {
  const { how, question } = lacking(matter, meanwhile)
  return {
    id: matter.id("nothing"),
    step: "告知",
    action: "给机构发一封只谈催收方式的信，写明哪些时间不要来电；还款的事用机构的官方渠道谈",
    why: `要求${hours}不要来电之后，这些时间里又来电${calls}次。欠款到期没有还的，机构仍可以在别的时间提醒。`,
    how: [
      ...(how === undefined ? [] : [how]),
      "只写哪些时间不要来电、之后又来了几次；不写金额、期数，也不写还或者不还，不要求对方完全不联系。",
      "只寄给机构的官方客服、投诉邮箱或者登记地址，用能证明送达的方式；不发给来电的个人号码。",
      "照样保存记录，每一次都记下日期、时间、号码。",
    ],
    channel: "lender",
    ...paper(meanwhile),
    ...(question === undefined ? {} : { question }),
    state: "open",
    ...matter.ids,
  }
}
/** A reminder of a debt that is due ends by no word to stop: what came in spite of it is named all the same. */
const stillCalled = (matter: PlanMatter): OpenStep | undefined => {
  const found = matter.subject?.findings.find((one) => isOf(one, afterRefusal) && one.attributed)
  const times = found?.measures.contacts?.value
  if (!found || times === undefined) return undefined
  const hours = found.measures.hours?.value
  if (hours !== undefined && matter.subject && cameAtRefusedHours(matter.subject))
    return atRefusedHours(matter, `${hours}`, Number(found.measures.callsAtHours?.value))
  return {
    id: matter.id("nothing"),
    step: "核实",
    action: "您说过不要之后又来的，记下来，请机构书面答复；还款的事用机构的官方渠道谈",
    why: `现有材料里发现：${hours === undefined ? "告知停止之后" : `要求${hours}不要来电之后，这些时间里`}又联系了${times}次。欠款到期没有还的，机构仍可以提醒；单凭这几次，还没有可以引用的条款。次数多起来、换号码打或者说话过分的，再来看。`,
    how: [
      "从机构的官方客服或者App再提一次，说明哪些时间、哪种方式可以联系，请它登记并书面答复。",
      "照样保存记录，每一次都记下日期、时间、号码。",
    ],
    state: "open",
    ...matter.ids,
  }
}
export const nothing = (matter: PlanMatter): readonly OpenStep[] => {
  if (!nothingToComplain(matter)) return []
  const titles = foundBeyond(matter)
  const onlyHours = matter.subject !== undefined && cameAtRefusedHours(matter.subject) && titles.every((title) => ofHours.includes(title))
  if (titles.length > 0 && !onlyHours) return [conductFirst(matter, titles)]
  const still = stillCalled(matter)
  if (still) return [still]
  const { dossier, subject } = matter
  const unread = unreadSentence(dossier.unread)
  const signed = (matter.claim?.signedElsewhere ?? []).map(({ name }) => `“${name.value}”`).join("、")
  const unplaced = unplacedIn(dossier)
  const beside = unplacedSentence(dossier.timeline, unplaced)
  // Of several sides each is told by its name.
  const name = dossier.counterparties.length > 1 ? `“${matter.side}”` : "对方"
  // An answer that decides whether there is anything to find.
  const [open] = (matter.party ? undecidedFor(dossier, matter.party) : []).filter(({ question }) => question !== undefined)
  const standing = matter.standing as keyof typeof clear
  const owned = matter.claim?.debtor?.value === "self" && matter.answer("unpaid") === "yes" && !matter.noneLent
  const ofPerson = owned && subject !== undefined && isPrivateSide(subject)
  const payment = (ofPerson ? toPerson : matter.disputed ? (owned ? reckoned : disputed) : owed)[standing]
  // What is there but unread, signed by nobody known, or sent by nobody placed may be the other half of the story: that nothing was found waits for it.
  const first =
    unread !== undefined
      ? "先补上没有读出的材料"
      : signed !== ""
        ? "先说清有署名的信息是谁发的"
        : mayBeTheirs(unplaced)
          ? "先弄清没有归到任何一方的那些信息和这一方有没有关系"
          : open !== undefined
            ? "先回答一个决定有没有问题的问题"
            : beside !== undefined
              ? `归到${name}名下的联络，未发现要投诉的`
              : clear[standing]
  return [
    {
      id: matter.id("nothing"),
      step: "核实",
      action: dossier.counterparties.length > 1 ? `${name}：${first}；${payment}` : `${first}；${payment}`,
      why: [
        unread,
        signed === "" ? undefined : `您给的号码发来的信息里，署名${signed}的还没有算到任何一方，说清之前不知道催收方式有没有问题。`,
        `${unread === undefined ? "" : "已经读出的、"}归到${name}名下的联络共${subject?.contacts.length ?? 0}次，${open === undefined ? "没有超出一般的提醒" : "有没有超出一般的提醒，要看还没有答的问题"}；电话里说了什么，记录里看不到。`,
        open?.how,
        beside ?? "以后有变化再来看。",
      ].join(""),
      how: [
        ...(beside === undefined ? [] : ["是这一方的，把号码归到它名下再来看；是别人的，另外处理；威胁到人身安全的，先报警。"]),
        ...(ofPerson ? [] : ["要提醒少一些，可以在机构的App里关掉电话提醒，或者请客服改成短信。"]),
        "照样保存记录。",
      ],
      ...(open?.question && first !== clear[standing] ? { question: open.question.key } : {}),
      state: "open",
      ...matter.ids,
    },
  ]
}
/** True where nothing that is known of the side goes beyond asking after somebody else. */
export const onlyAskedAfter = ({ subject, standing }: PlanMatter): boolean =>
  subject !== undefined && owesNothing(standing) && isCourtesyOnly(subject)
export const askedAfter = (matter: PlanMatter): readonly OpenStep[] => [
  {
    id: matter.id("nothing"),
    step: "核实",
    action: `归到对方名下的只有${matter.subject?.contacts.length ?? 0}次询问，没有提到欠款：不用写函，也不用投诉`,
    why: `只是问一句的不是催收；记下来就够了，再来再说。${unplacedSentence(matter.dossier.timeline, unplacedIn(matter.dossier)) ?? ""}`,
    how: ["再接到的，记下日期、号码和原话；提到欠款的，在日记里写明。", "不想再接的，说一声“请不要再打”，记下时刻。"],
    state: "open",
    ...matter.ids,
  },
]
