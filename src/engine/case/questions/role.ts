/** Who the person is to the alleged debt: one wording a role, read after 本人是 and on the page alike. */
import { type Role, roles } from "../role.ts"
import { choicesOf, type WordsOf } from "./choice.ts"
import { question } from "./question.ts"

const words: WordsOf<Role> = {
  "borrower-current": { zh: "借款人，借款没有逾期", en: "the borrower; nothing is overdue" },
  "borrower-overdue": { zh: "借款人，借款已有逾期", en: "the borrower; a part is overdue" },
  "borrower-settled": { zh: "借款人，借款已经结清", en: "the borrower; the loan is paid off" },
  guarantor: { zh: "保证人（为这笔债作担保）", en: "the guarantor" },
  "joint-debtor": { zh: "共同借款人", en: "a joint debtor" },
  "listed-contact": {
    zh: "被他人填写为联系人的人，不是借款人，也没有提供担保",
    en: "a contact person whom somebody else listed; neither borrower nor guarantor",
  },
  relative: { zh: "借款人的亲属，不是借款人，也没有提供担保", en: "a relative of the borrower; neither borrower nor guarantor" },
  colleague: { zh: "借款人的同事，不是借款人，也没有提供担保", en: "a colleague of the borrower; neither borrower nor guarantor" },
  employer: { zh: "借款人的雇主（用人单位），不是借款人，也没有提供担保", en: "the borrower's employer; neither borrower nor guarantor" },
  "number-successor": {
    zh: "被联络号码的现使用人，号码此前由他人使用，本人不是借款人",
    en: "the present user of a number that somebody else had before; not the borrower",
  },
  "number-user": {
    zh: "被联络号码的使用人（号码在别人名下），不是借款人，也没有提供担保",
    en: "the user of a number in somebody else's name; neither borrower nor guarantor",
  },
  stranger: {
    zh: "与所称债务没有关系的人，不是借款人，也没有提供担保",
    en: "somebody with no relation to the alleged debt; neither borrower nor guarantor",
  },
  "misuse-victim": {
    zh: "身份信息被他人冒用的人，没有办理所称借款",
    en: "somebody whose identity was misused; did not take the alleged loan",
  },
  "no-loan-registrant": { zh: "只注册过账户、没有借款的人", en: "somebody who registered an account and never borrowed" },
  guardian: { zh: "当事人的监护人", en: "the guardian of the person concerned" },
  friend: { zh: "当事人的朋友（帮忙整理材料）", en: "a friend of the person concerned, helping with the papers" },
  customer: { zh: "收到推销、没有借款的人", en: "somebody who was sent offers and never borrowed" },
  agent: { zh: "当事人的代理人（受委托来办）", en: "acting for the person concerned" },
}

export const roleQuestion = question({
  key: "role",
  type: "choice",
  choices: choicesOf(roles, words),
  groups: [
    { title: { zh: "是我借的", en: "I borrowed it" }, ids: ["borrower-current", "borrower-overdue", "borrower-settled", "joint-debtor"] },
    {
      title: { zh: "不是我借的", en: "I did not borrow it" },
      ids: ["stranger", "number-successor", "listed-contact", "relative", "colleague", "employer", "number-user"],
    },
    {
      title: { zh: "有人用了我的身份，或根本没有这笔债", en: "Somebody used my identity, or there is no such debt" },
      ids: ["misuse-victim", "no-loan-registrant", "customer"],
    },
    {
      title: { zh: "我为这笔债担保，或替别人办", en: "I stand surety for it, or act for somebody" },
      ids: ["guarantor", "guardian", "agent", "friend"],
    },
  ],
  ask: { zh: "您和对方所说的这笔债是什么关系？", en: "How do you stand to the debt that the other side speaks of?" },
  why: { zh: "后面的每一步都取决于它。", en: "Every later step depends on it." },
  subject: "本人与所称债务的关系",
  sensitive: false,
})
