/** That the other side says the debt is overdue: what they claim, and no word on whether it is so. Of another's debt nobody is asked whether it was said of theirs. */
import { nameOfPerson } from "../../case/person.ts"
import { isBoundForAnother, isThirdRole, type Role } from "../../case/role.ts"
import { readSays } from "../../messages/index.ts"
import { mayBeSamePerson } from "../../messages/says/same-person.ts"
import type { Said } from "../../timeline/said.ts"
import type { ProposalKind } from "../proposal.ts"
import { type OfClaim, ofClaims, placesOf, proposal, quoted } from "./of-claim.ts"

/** They were taken for somebody else, or asked to hand something on. */
const reached: ReadonlySet<Role> = new Set<Role>(["stranger", "number-successor", "number-user", "customer"])
/** To be handed on, or told of somebody who is not called: 请转告, 其借款. */
const handsOn =
  /转告|转达|(?:通知|提醒|督促|敦促|联系)(?:一下)?(?:他|她|其|您的?(?:家人|亲友|朋友|同事|员工))|其(?:名下|本人)?的?(?:借款|贷款|欠款|账单|债务)/
const isOthers = ({ claim }: OfClaim): boolean => {
  const role = claim.role?.value
  if (isBoundForAnother(role)) return false
  return claim.debtor?.value === "other" || (role !== undefined && (reached.has(role) || isThirdRole(role)))
}
/** The message calls somebody by another name than the person's, or the one whom the person says it looks for. */
const ofAnother = ({ dossier, claim }: OfClaim, { row }: Said<number>): boolean => {
  const { timeline, facts } = dossier
  const text = timeline.texts.get(timeline.text[row] as number)
  if (handsOn.test(text)) return true
  const own = nameOfPerson(facts, claim)?.value
  const addressee = claim.addressee?.value
  if (addressee !== undefined && addressee !== own && text.includes(addressee)) return true
  const called = readSays(text).persons
  return own !== undefined && called.length > 0 && called.every(({ value }) => !mayBeSamePerson(value, own))
}
export const overdueSaid: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap((about) => {
      const { said, key, stated } = about
      if (stated("overdue-claimed") || isOthers(about)) return []
      const all = said.overdue.filter((one) => !ofAnother(about, one))
      const [first] = all
      if (!first) return []
      return [
        proposal({
          key: key("overdue-claimed"),
          value: "yes",
          sentence: "对方说过您已经逾期，对吗？",
          why: `${quoted(first)}。这里只记对方这样说过，不是说您真的逾期。`,
          citations: placesOf(dossier, all),
        }),
      ]
    }),
}
