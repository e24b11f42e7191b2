/** Misuse of an identity, and nothing of the person's stands in the loan: that is a wrong number, not a misuse. */
import { inEachClaim } from "./kind.ts"

export const misuseWithoutIdentity = inEachClaim(({ claim: { role }, key, answer }) => {
  if (role?.value !== "misuse-victim") return []
  const [used, contract, report] = ["identity-used", "contract-own-name", "in-credit-report"].map(answer)
  const shown = [used, contract, report].some((one) => one?.value === "yes")
  const no = contract?.value === "no" ? contract : used?.value === "no" ? used : undefined
  return no && !shown
    ? [
        {
          by: "answer",
          text:
            no === contract
              ? "您说身份被人冒用，又说合同上写的是别人的姓名：合同是别人的名字，多半是打错了号码。请核对。"
              : "您说身份被人冒用，又说对方没有掌握您的姓名和身份证号：没有用到您的身份，多半是打错了号码。请核对。",
          stated: role,
          against: no,
          question: key(no === contract ? "contract-own-name" : "identity-used"),
          leavesOpen: ["one-story"],
        },
      ]
    : []
})
