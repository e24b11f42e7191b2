/** The lender's own message says that the loan is paid off, and the person says that a part is unpaid or overdue: the message speaks for them, and is asked about. */
import { type Day, numberOfDay } from "../case/time.ts"
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const settledByLender = inEachClaim(({ claim: { role }, loan, timeline, key, answer }) => {
  // A payment is confirmed within so many days; a day later than that is another one.
  const near = timeline.thresholds.settlementDays
  const { settled, settledWords, settledSaid } = loan ?? {}
  if (!settled || !settledWords) return []
  const says = `${dayWords((settledSaid ?? settled).value)}对方的信息写着${quoted(settledWords.value)}`
  const unpaid = answer("unpaid")
  const own = loan?.settledOther ?? answer("settled")
  const leavesOpen = ["one-story", "arrears", "standing"] as const
  if (unpaid?.value === "yes")
    return [
      {
        by: "document",
        text: `${says}，您说现在还有到期没还的部分：是这笔借款，还是另一笔？请核对。`,
        stated: unpaid,
        against: settledWords,
        question: key("unpaid"),
        leavesOpen,
      },
    ]
  if (role?.value === "borrower-overdue")
    return [
      {
        by: "document",
        text: `${says}，您说这笔借款已有逾期：是不是已经结清了？请核对。`,
        stated: role,
        against: settledWords,
        question: key("role"),
        leavesOpen,
      },
    ]
  const late = own ? numberOfDay(own.value as Day) - numberOfDay(settled.value) : 0
  if (own && late > near)
    return [
      {
        by: "document",
        text: `${says}，您说${dayWords(own.value)}才结清：请核对结清的日期。`,
        stated: own,
        against: settledWords,
        question: key("settled"),
        leavesOpen: ["one-story", "payments"],
      },
    ]
  // Some days apart it is one settlement: papers keep to the day on file, and nothing waits for the answer.
  if (loan?.settledOther && own)
    return [
      {
        by: "document",
        text: `${says}，您说是${dayWords(own.value)}结清的：请核对日期，或者这条信息说的是另一笔。${late >= -near ? "文书里先按信息写的日期写。" : ""}`,
        stated: own,
        against: settledWords,
        question: key("settled"),
        leavesOpen: late >= -near ? [] : ["one-story", "payments"],
      },
    ]
  return []
})
