/** Whether an agent of the lender makes the contacts. */
import { question } from "../question.ts"

export const agentQuestion = question({
  key: "claim.N.agent",
  type: "yes-no",
  ask: {
    zh: "联系您的人是不是自称受委托的催收公司、律师事务所等外部机构，而不是贷款机构自己的人？",
    en: "Does whoever contacts you speak as an agent (a collection company, a law firm) rather than as the lender's own staff?",
  },
  why: { zh: "有的规定只管受委托的机构；拿不准就不要回答。", en: "Some norms bind agents only; leave it open if you are not sure." },
  subject: "联系的人是否自称受托机构",
  sensitive: false,
})
