/** A due day, or a later one that is said to be agreed, is stated, and the other side's own words name another day for it. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const dueOtherOnFile = inEachClaim(({ loan, key }) => {
  const { dueDoubted, dueSaid, extensionStated, extensionSaid } = loan ?? {}
  const leavesOpen = ["one-story", "due-days", "arrears", "standing"] as const
  return [
    ...(extensionStated && extensionSaid
      ? [
          {
            by: "document" as const,
            text: `您说约定延期到${dayWords(extensionStated.value)}，对方的信息写着${quoted(extensionSaid.value)}：是不是同一次延期，后来又另外同意过没有？有书面凭据的请交上来；记错了的，请改回答。`,
            stated: extensionStated,
            against: extensionSaid,
            question: key("extended-to"),
            leavesOpen,
          },
        ]
      : []),
    ...(dueDoubted && dueSaid
      ? [
          {
            by: "document" as const,
            text: `您说还款日是${dayWords(dueDoubted.value)}，对方的信息写着${quoted(dueSaid.value)}：哪一天才是这一期的还款日？请看合同或者还款计划再回答。`,
            stated: dueDoubted,
            against: dueSaid,
            question: key("due"),
            leavesOpen,
          },
        ]
      : []),
  ]
})
