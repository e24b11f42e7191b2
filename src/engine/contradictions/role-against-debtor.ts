/** What the person is to the debt, and whose debt they say it is, exclude each other. */
import type { Cited } from "../case/citation.ts"
import { excludesDebtor, isDebtorRole } from "../case/role.ts"
import type { Contradiction } from "./contradiction.ts"
import { inEachClaim } from "./kind.ts"

const told = (role: string, debtor: string): string => {
  if (role === "borrower-settled" && debtor === "nobody")
    return "您说借款已经结清，又说根本没有这笔债：是借过、已经还清，还是从来没有借过？"
  if (debtor === "self") return "您说自己不是借款人，又说这笔债是本人的：两个回答不能都对，请核对后改正其中一个。"
  if (debtor === "other") return "您说自己是借款人，又说这笔债是别人的：两个回答不能都对，请核对后改正其中一个。"
  return "您说自己对这笔债有责任，又说根本没有这笔债：两个回答不能都对，请核对后改正其中一个。"
}
const between = (role: Cited<string>, debtor: Cited<string>, question: string): Omit<Contradiction, "claim"> => ({
  by: "answer",
  text: told(role.value, debtor.value),
  stated: debtor,
  against: role,
  question,
  leavesOpen: ["one-story", "element:not-the-debtor"],
})
const ofOne = inEachClaim(({ claim: { role, debtor }, key }) =>
  role && debtor && excludesDebtor(role.value, debtor.value) ? [between(role, debtor, key("debtor"))] : [],
)
/** Of several debts one may well be another's; where every one of them is, a borrower borrowed nothing. */
export const roleAgainstDebtor = {
  find: (about: Parameters<typeof ofOne.find>[0]): readonly Contradiction[] => {
    const { facts, claims } = about
    const { role } = facts
    const answered = claims.filter(({ debtor }) => debtor)
    const none =
      role !== undefined &&
      isDebtorRole(role.value) &&
      claims.length > 1 &&
      claims.every((one) => !one.role && excludesDebtor(role.value, one.debtor?.value))
    const debtor = answered[0]?.debtor
    return [...ofOne.find(about), ...(none && role && debtor ? [{ ...between(role, debtor, "role"), claim: null }] : [])]
  },
}
