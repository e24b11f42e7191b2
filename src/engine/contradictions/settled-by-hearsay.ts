/** Whoever is bound for another's debt says that it is paid off, nothing in writing says so, and the lender goes on to claim it: they know of it from somebody else. */
import { isBoundForAnother } from "../case/role.ts"
import { alsoShown } from "../timeline/measure.ts"
import { saidOf } from "../timeline/said.ts"
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const settledByHearsay = inEachClaim(({ claim, loan, timeline, counterparties, key, answer }) => {
  const settled = answer("settled")
  if (!settled || !isBoundForAnother(claim.role?.value) || loan?.settledWords || answer("settlement-proof")) return []
  const { overdue, claimedFen } = saidOf(timeline, claim.id, counterparties)
  const later = [...overdue, ...claimedFen].find(({ on, by }) => by !== "number" && on !== null && on > settled.value)
  if (!later) return []
  return [
    {
      by: "document",
      text: `您说这笔债${dayWords(settled.value)}已经结清，材料里没有结清的凭据，对方之后的信息写着${quoted(later.words)}：是您自己还的，还是听借款人说的？请先拿到结清证明或者还款凭证。`,
      stated: settled,
      against: alsoShown(later.value, later.words),
      question: key("settlement-proof"),
      leavesOpen: ["one-story", "payments", "arrears", "standing"],
    },
  ]
})
