/** The other side's messages call somebody by their own name who says that it does not mean them: a wrong number does not know it. Asked until they have said what the contract shows. */
import { calledByOwn } from "../timeline/called-own.ts"
import { inEachClaim } from "./kind.ts"

const outside = new Set<string>(["stranger", "number-successor", "number-user"])

export const calledByOwnName = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const { role } = claim
  if (!role || !outside.has(role.value)) return []
  const used = answer("identity-used")
  const contract = answer("contract-own-name")
  // Who says that their identity is in the other side's hands has faced it: then it is no wrong number.
  if (used?.value === "yes") return []
  const against = calledByOwn(timeline, claim, facts, contract?.value)
  if (!against) return []
  const text = used
    ? "您说和这笔债没有关系、对方没有您的身份信息，对方的信息却叫的是您的姓名：请先向对方或者在信用报告里核实合同上写的是谁，再回答。"
    : "您说和这笔债没有关系，对方的信息却写着您的姓名：可能不是打错了号码，而是有人用了您的身份。请先核对对方掌握您的哪些信息。"
  return [
    {
      by: "document",
      text,
      stated: role,
      against,
      question: key(used ? "contract-own-name" : "identity-used"),
      leavesOpen: ["one-story", "element:not-the-debtor"],
    },
  ]
})
