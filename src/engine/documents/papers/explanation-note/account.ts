/** What the person tells from their own knowledge, a sentence each: nothing that a record shows better, and no word on a debt of which something is due. */
import type { Cited, ItemId, NonEmpty } from "../../../case/citation.ts"
import { normaliseNumber } from "../../../case/number/number.ts"
import { isOutsiderRole } from "../../../case/role.ts"
import type { Refusal } from "../../../refusals/refusal.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { inOneLine } from "../../form/compose.ts"
import { masked } from "../../quotations/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { mayBeTold } from "../../sections/may-be-told.ts"
import { reportTold } from "../../sections/police-told.ts"
import { ownQuoted, spokenRefusal, writtenRefusal } from "../../sections/refusals.ts"
import { suffered } from "../../sections/suffered.ts"
import { isStatement } from "../../sheet/exhibits.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { copied } from "./copied.ts"
import { goesOn, servedBy } from "./court.ts"
import { diary } from "./diary.ts"
import { filed } from "./filed.ts"
import { relied } from "./relied.ts"

type Told = Cited<string>
/** Whom the account is about: papers name them by the person's word where no message does. */
export const sideOf = ({ claim, said }: PaperSubject): Told | undefined => claim?.lender ?? claim?.platform ?? said("agent-name")[0]
const besides = (matter: PaperSubject): readonly Sentence[] => {
  const side = sideOf(matter)
  const [platform, agents] = [matter.claim?.platform, matter.said("agent-name")]
  const agent = listed(agents.filter((one) => one !== side))
  return [
    ...(platform && platform !== side ? [say`催收所涉的平台是${platform}`] : []),
    // Whom the side sent only its own messages tell: to the person they are what they call themselves.
    ...(agent ? [say`自称受其委托联系本人的是${agent}`] : []),
  ]
}
const relation = (matter: PaperSubject): readonly Sentence[] => {
  const { role, claim, loan, ownToo } = matter
  const side = claim?.lender ?? claim?.platform
  if (!role) return []
  switch (writtenStandingOf(matter)) {
    case "current":
      return side ? [say`本人在${side}的借款没有逾期${as("unsaid", role)}`] : []
    case "settled": {
      const { settledStated, settledSaid, settledWords } = loan ?? {}
      const settled = settledStated
        ? say`该笔借款已于${as("day", settledStated)}结清${as("unsaid", role)}`
        : say`该笔借款已经结清${as("unsaid", role)}`
      return settledSaid && settledWords
        ? [say`${settled}，对方${as("day", settledSaid)}的信息写明“${as("quoted-words", settledWords)}”`]
        : [settled]
    }
    case "contact":
    case "unit":
      return [say`${ownToo ? ask`就所催的他人债务，` : ask``}本人不是借款人，也没有提供担保${as("unsaid", role)}`]
    case "stranger":
      return side
        ? [
            ownToo
              ? say`所催的他人债务，本人没有借，也没有担保${as("unsaid", role)}`
              : say`本人没有向${side}借款，也没有为别人担保${as("unsaid", role)}`,
          ]
        : [say`本人没有所称的借款，也没有为别人担保${as("unsaid", role)}`]
    default:
      return []
  }
}
const since = ({ role, dossier: { facts } }: PaperSubject): readonly Sentence[] => {
  const day = isOutsiderRole(role?.value) ? facts.one("number-since") : undefined
  return day ? [say`被联络的号码由本人自${as("day", day)}起使用`] : []
}
/** The days that only the person tells; what a message of the other side shows is told by it. */
const paid = (matter: PaperSubject): readonly Sentence[] => {
  const standing = writtenStandingOf(matter)
  if (standing !== "current" && standing !== "settled") return []
  const parts = matter.loan?.instalments ?? []
  const due = listed(
    (standing === "current" ? parts : []).flatMap((one) => (one.due.weight === "stated" ? [say`${as("day", one.due)}`] : [])),
  )
  const days = parts.flatMap((one) => (one.paidStated ? [say`${as("day", one.due)}的一期，${as("day", one.paidStated)}还款`] : []))
  return [
    ...(due ? [say`约定的还款日是${due}`] : []),
    ...(days.length > 0 ? [say`各期还款的日子：${inOneLine(days as unknown as NonEmpty<Sentence>)}`] : []),
  ]
}
/** What was said by word of mouth, or can be shown by nothing else; what a message shows, where the person told of it as well. */
const refused = (matter: PaperSubject): readonly Sentence[] => {
  const { refusals, dossier } = matter
  const statements = new Set(dossier.items.filter(isStatement).map(({ id }) => id))
  const moments = refusals.filter((one, i) => refusals.findIndex((other) => other.row === one.row) === i)
  const told = (one: Refusal): Sentence => {
    if (one.how === "message") {
      const moment = say`${as("moment", one.at)}${as("unsaid", { ...one.at, from: one.citations })}`
      return one.quote
        ? say`${moment}，本人发信息写明“${as("quoted-words", ownQuoted(matter, one.quote, one.row))}”`
        : say`${moment}，本人发信息${writtenRefusal(matter, one)}`
    }
    const said = spokenRefusal(matter, one)
    const moment = as("moment", one.at)
    return one.how === "call" || one.way === "telephone" ? say`${moment}，本人在通话中${said}` : say`${moment}，本人${said}`
  }
  return moments.filter(({ how, citations }) => how !== "message" || citations.some(({ item }) => statements.has(item))).map(told)
}
/** Each a plain no of its own, and what was found out and done. */
const notMine = (matter: PaperSubject): readonly Sentence[] => {
  if (!["misuse", "stranger", "contact"].includes(writtenStandingOf(matter))) return []
  const no = (name: string) => matter.said(name).find(({ value }) => value === "no")
  const [applied, signed, received] = [no("applied"), no("signed"), no("payout-own-account")]
  const inReport = matter.said("in-credit-report").find(({ value }) => value === "yes")
  const [seen] = matter.said("credit-report-day")
  const [police] = matter.said("police-report")
  return [
    ...(applied ? [say`本人没有申请所称的借款${as("unsaid", applied)}`] : []),
    ...(signed ? [say`本人没有签署合同，也没有在应用里同意${as("unsaid", signed)}`] : []),
    ...(received ? [say`本人没有收到所称的款项${as("unsaid", received)}`] : []),
    ...(inReport && seen ? [say`${as("day", seen)}，本人查询信用报告，看到其中${as("in-report", inReport)}`] : []),
    ...(police ? [reportTold(matter, say`${as("day", police)}，本人就此报案`)] : []),
  ]
}
/** The entry of the credit report, which nobody but the person has seen. */
const entered = (matter: PaperSubject): readonly Sentence[] => {
  const [[entry], [bureau]] = [matter.said("credit-entry"), matter.said("credit-bureau")]
  if (!entry || !mayBeTold(matter, entry)) return []
  return [bureau ? say`${bureau}出具的信用报告写着：“${as("words", entry)}”` : say`信用报告写着：“${as("words", entry)}”`]
}
/** Letters that were handed to the side. */
const sent = (matter: PaperSubject): readonly Sentence[] => {
  const days = listed(matter.said("sent").map((day) => as("day", day)))
  return days ? [say`${days}，本人把函件交给对方`] : []
}
/** What was posted about the person, as they saw it: the words are whoever posted them's. */
const posted = (matter: PaperSubject): readonly Sentence[] => {
  const [[url], [platform], [words], [seen]] = (["post-url", "post-platform", "post-words", "post-seen"] as const).map((name) =>
    matter.said(name),
  ) as [readonly Told[], readonly Told[], readonly Told[], readonly Told[]]
  if (!url || !seen) return []
  const shot = matter.said("post-shot").find(({ value }) => value === "yes")
  const kept = shot ? say`，截图由本人保存${as("unsaid", shot)}` : say``
  const where = platform ? say`${platform}的网址${url}` : say`网址${url}`
  return [
    words
      ? say`${as("day", seen)}，本人在${where}看到：“${as("quotation", masked(matter, words))}”${kept}`
      : say`${as("day", seen)}，本人在${where}看到有关本人的内容${kept}`,
  ]
}
const complained = (matter: PaperSubject): readonly Sentence[] => {
  const [day] = matter.said("complained")
  const [number] = matter.said("complaint-no")
  if (!day) return []
  return [number ? say`${as("day", day)}，本人向对方投诉，受理编号${number}` : say`${as("day", day)}，本人向对方投诉`]
}
/** Which numbers the person takes for the side's: whose they are is for others to check. */
const numbers = (matter: PaperSubject): readonly Sentence[] => {
  // A number that was given and is somebody else's has no contact that counts.
  const counted = new Set(byNumber(matter.dossier.timeline, matter.contacts).map(({ key }) => key.value))
  const told = listed(matter.said("numbers").filter(({ value }) => counted.has(normaliseNumber(value))))
  return told ? [say`本人认为与此有关的来电、信息，来自下列号码：${told}`] : []
}
/** In the order in which a reader asks: who they are to it, what they did, what it did to them, whose numbers it may be. */
const told = (matter: PaperSubject): readonly Sentence[] => [
  ...besides(matter),
  ...relation(matter),
  ...since(matter),
  ...notMine(matter),
  ...entered(matter),
  ...paid(matter),
  ...refused(matter),
  ...sent(matter),
  ...complained(matter),
  ...filed(matter),
  ...diary(matter),
  ...posted(matter),
  ...servedBy(matter),
  ...goesOn(matter),
  ...suffered(matter),
  ...numbers(matter),
]
/** `opening`: who tells it; `cited`: what other papers rest on. */
export const account = (matter: PaperSubject, opening: Sentence, cited: ReadonlySet<ItemId>): readonly Sentence[] => {
  const own = told(matter)
  const all = [...own, ...relied(matter, cited, [opening, ...own])]
  return [...all, ...copied(matter, all)]
}
