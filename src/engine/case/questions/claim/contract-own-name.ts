/** Whether the loan contract bears the person's name. */
import { question } from "../question.ts"

export const contractOwnNameQuestion = question({
  key: "claim.N.contract-own-name",
  type: "yes-no",
  ask: {
    zh: "您看到过的借款合同（或者App、信用报告里的借款人）写的是不是您的姓名？",
    en: "Does the loan contract that you saw (or the borrower in the app or credit report) bear your name?",
  },
  why: {
    zh: "写着本人姓名、本人却没有借过，才是冒用；写的是别人，多半是打错了号码；没有看到过合同就不要回答。",
    en: "Your name without your loan is misuse; another's name mostly means a wrong number; leave it open if you saw no contract.",
  },
  subject: "借款合同上是否为本人姓名",
  sensitive: false,
})
