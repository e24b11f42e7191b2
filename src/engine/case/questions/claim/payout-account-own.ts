/** Whether the account that the other side's own message tells of is the person's: asked where they say that they borrowed nothing. */
import { question } from "../question.ts"

export const payoutAccountOwnQuestion = question({
  key: "claim.N.payout-account-own",
  type: "yes-no",
  paper: { yes: "对方所称的收款账户是本人的", no: "对方所称的收款账户不是本人的" },
  ask: {
    zh: "对方信息里写的收款账户（看尾号）是您名下的吗？",
    en: "Is the account to which the other side's message says it paid (see its last digits) yours?",
  },
  why: {
    zh: "先查自己名下的卡和支付账户：尾号对得上，不能说没有收到；对不上，说明钱去了别处。",
    en: "Look at your own cards and wallets first: if the digits fit, nothing may deny that the money came; if they do not, it went elsewhere.",
  },
  subject: "对方所称的收款账户是否属于本人",
  sensitive: false,
})
