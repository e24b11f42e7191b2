/** What the person tells from their own knowledge, a sentence each: nothing that a record shows better, and no word on a debt of which something is due. */
import type { NonEmpty } from "../../../case/citation.ts"
import { normaliseNumber } from "../../../case/number/number.ts"
import { isOutsiderRole } from "../../../case/role.ts"
import type { Refusal } from "../../../refusals/refusal.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { inOneLine } from "../../form/compose.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { spokenRefusal } from "../../sections/refusals.ts"
import { suffered } from "../../sections/suffered.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { diary } from "./diary.ts"
import { filed } from "./filed.ts"

const relation = (matter: PaperSubject): readonly Sentence[] => {
  const { role, claim, loan, ownToo } = matter
  const side = claim?.lender ?? claim?.platform
  if (!role) return []
  switch (writtenStandingOf(matter)) {
    case "current":
      return side ? [say`本人在${side}的借款没有逾期${as("unsaid", role)}`] : []
    case "settled":
      return loan?.settledStated ? [say`该笔借款已于${as("day", loan.settledStated)}结清`] : []
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
  if (writtenStandingOf(matter) !== "current") return []
  const parts = matter.loan?.instalments ?? []
  const due = listed(parts.flatMap((one) => (one.due.weight === "stated" ? [say`${as("day", one.due)}`] : [])))
  const days = parts.flatMap((one) => (one.paidStated ? [say`${as("day", one.due)}的一期，${as("day", one.paidStated)}还款`] : []))
  return [
    ...(due ? [say`约定的还款日是${due}`] : []),
    ...(days.length > 0 ? [say`各期还款的日子：${inOneLine(days as unknown as NonEmpty<Sentence>)}`] : []),
  ]
}
/** What was said by word of mouth, or can be shown by nothing else. */
const refused = ({ refusals }: PaperSubject): readonly Sentence[] => {
  const moments = refusals.filter((one, i) => refusals.findIndex((other) => other.row === one.row) === i)
  const told = (one: Refusal): Sentence => {
    const said = spokenRefusal(one)
    const moment = as("moment", one.at)
    return one.how === "call" || one.way === "telephone" ? say`${moment}，本人在通话中${said}` : say`${moment}，本人${said}`
  }
  return moments.filter(({ how }) => how !== "message").map(told)
}
/** Each a plain no of its own, and what was found out and done. */
const notMine = (matter: PaperSubject): readonly Sentence[] => {
  if (writtenStandingOf(matter) !== "misuse") return []
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
    ...(police ? [say`${as("day", police)}，本人就此报案`] : []),
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
export const account = (matter: PaperSubject): readonly Sentence[] => [
  ...relation(matter),
  ...since(matter),
  ...notMine(matter),
  ...paid(matter),
  ...refused(matter),
  ...complained(matter),
  ...filed(matter),
  ...diary(matter),
  ...suffered(matter),
  ...numbers(matter),
]
