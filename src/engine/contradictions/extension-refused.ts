/** A later day is said to be agreed, and the other side's own message refuses it: until then the first day may hold. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const extensionRefused = inEachClaim(({ loan, key }) => {
  const { extensionStated: stated, extensionRefused: against } = loan ?? {}
  if (!stated || !against) return []
  return [
    {
      by: "document",
      text: `您说约定延期到${dayWords(stated.value)}，对方的信息写着${quoted(against.value)}：这次延期是没有同意、只延了一部分，还是已经终止？有没有后来又同意的书面凭据？请核对。`,
      stated,
      against,
      question: key("extended-to"),
      leavesOpen: ["one-story", "due-days", "arrears"],
    },
  ]
})
