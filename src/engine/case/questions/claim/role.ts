/** What the person is to this one debt, where it differs from the case's: a borrower of one loan may be a stranger to another. */
import { question } from "../question.ts"
import { roleQuestion } from "../role.ts"

export const claimRoleQuestion = question({
  key: "claim.N.role",
  type: "choice",
  choices: roleQuestion.choices,
  groups: roleQuestion.groups,
  ask: { zh: "您和这一笔债是什么关系？", en: "How do you stand to this one debt?" },
  why: {
    zh: "有几笔债的，每一笔和您的关系可能不同；没有单独回答的，按整个案件的回答。",
    en: "Of several debts each may be another's; where nothing is answered, the answer for the whole case holds.",
  },
  subject: "本人与这笔债务的关系",
  sensitive: false,
})
