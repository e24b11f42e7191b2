/** Where nothing is to be complained of, that is what the plan says: pay as agreed, keep the records, and no more. */
import { isCourtesyOnly } from "../../documents/sections/courtesy.ts"
import { isPrivateSide } from "../../documents/sections/private-side.ts"
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
import { unreadSentence } from "../../timeline/unread-words.ts"
import type { PlanMatter } from "../matter.ts"
import { owesNothing } from "../standing.ts"
import type { OpenStep } from "../step.ts"

/** What goes beyond a reminder, whoever owes: where such a thing was found, nobody is told that there is nothing to complain of. */
const beyond: readonly Rule[] = [afterRefusal, defamation, exposureThreat, insult, obscene, quietHours, thirdPartyDisclosure, threat]
const foundBeyond = ({ subject, lawful }: PlanMatter): readonly string[] =>
  lawful ? [] : beyond.filter((rule) => subject?.findings.some((one) => isOf(one, rule) && one.attributed)).map(({ words }) => words.title)
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

const paying = {
  current: "没有发现需要投诉的：按约定的还款日照常还款",
  overdue: "没有发现催收方式上需要投诉的；还款的事用机构的官方渠道谈",
  bound: "没有发现催收方式上需要投诉的；要不要承担、承担多少，先看合同",
  settled: "没有发现需要投诉的：保留好结清证明",
} as const
/** What is there but unread may show what is to be complained of: then nothing is said to have been found or not. */
const unreadFirst = {
  current: "先补上没有读出的材料；还款照常，按约定的还款日",
  overdue: "先补上没有读出的材料；还款的事用机构的官方渠道谈",
  bound: "先补上没有读出的材料；要不要承担、承担多少，先看合同",
  settled: "先补上没有读出的材料；保留好结清证明",
} as const satisfies Readonly<Record<keyof typeof paying, string>>
/** What came from the numbers given and is signed by nobody known may be the other half of the story. */
const unplacedFirst = {
  current: "先说清有署名的信息是谁发的；还款照常，按约定的还款日",
  overdue: "先说清有署名的信息是谁发的；还款的事用机构的官方渠道谈",
  bound: "先说清有署名的信息是谁发的；要不要承担、承担多少，先看合同",
  settled: "先说清有署名的信息是谁发的；保留好结清证明",
} as const satisfies Readonly<Record<keyof typeof paying, string>>
/** Whether there is a loan at all, or to whom it is owed, is open. */
const disputed = {
  current: "没有发现催收方式上需要投诉的；先弄清有没有这笔借款、该还给谁",
  overdue: "没有发现催收方式上需要投诉的；先弄清这笔借款和该还给谁",
} as const
/** The debt is theirs by their own answers. */
const reckoned = { overdue: "没有发现催收方式上需要投诉的；该还多少、还给谁，先书面说清" } as const
const fromPerson = { overdue: "没有发现需要投诉的；还款的事和对方本人商量，写下来" } as const
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
/** A reminder of a debt that is due ends by no word to stop: what came in spite of it is named all the same. */
const stillCalled = (matter: PlanMatter): OpenStep | undefined => {
  const found = matter.subject?.findings.find((one) => isOf(one, afterRefusal) && one.attributed)
  const times = found?.measures.contacts?.value
  if (!found || times === undefined) return undefined
  const hours = found.measures.hours?.value
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
  if (titles.length > 0) return [conductFirst(matter, titles)]
  const still = stillCalled(matter)
  if (still) return [still]
  const unread = unreadSentence(matter.dossier.unread)
  const signed = (matter.claim?.signedElsewhere ?? []).map(({ name }) => `“${name.value}”`).join("、")
  const words = unread !== undefined ? unreadFirst : signed !== "" ? unplacedFirst : paying
  const standing = matter.standing as keyof typeof paying
  const owned = matter.claim?.debtor?.value === "self" && matter.answer("unpaid") === "yes" && !matter.noneLent
  const toPerson = owned && matter.subject !== undefined && isPrivateSide(matter.subject)
  const open: Readonly<Partial<Record<typeof standing, string>>> = toPerson
    ? fromPerson
    : matter.disputed
      ? owned
        ? reckoned
        : disputed
      : {}
  return [
    {
      id: matter.id("nothing"),
      step: "核实",
      action: open[standing] ?? words[standing],
      why:
        signed !== ""
          ? `${unread ?? ""}您给的号码发来的信息里，署名${signed}的还没有算到任何一方，说清之前不知道催收方式有没有问题。其余的联络是提醒，次数不多。`
          : `${unread ?? ""}${unread === undefined ? "现有" : "已经读出的"}材料里的联络是一般的提醒，客气、次数不多。以后有变化再来看。`,
      how: toPerson ? ["照样保存记录。"] : ["要提醒少一些，可以在机构的App里关掉电话提醒，或者请客服改成短信。", "照样保存记录。"],
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
    action: "现有材料里只有一两次询问，没有提到欠款：不用写函，也不用投诉",
    why: "客气地问一句不是催收；记下来就够了，再来再说。",
    how: ["再接到的，记下日期、号码和原话；提到欠款的，在日记里写明。", "不想再接的，说一声“请不要再打”，记下时刻。"],
    state: "open",
    ...matter.ids,
  },
]
