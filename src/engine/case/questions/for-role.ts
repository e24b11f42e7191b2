/** What the person concerned is to the debt, asked of whoever acts for them. */
import { agentRoles, roles } from "../role.ts"
import { question } from "./question.ts"
import { roleQuestion } from "./role.ts"

const isForOther = (id: string): boolean => !(agentRoles as readonly string[]).includes(id)
const [first, ...rest] = roleQuestion.choices.filter(({ id }) => isForOther(id))
if (!first || rest.length !== roles.length - agentRoles.length - 1) throw new Error("a role without words")

export const forRoleQuestion = question({
  key: "for-role",
  type: "choice",
  choices: [first, ...rest],
  ask: { zh: "您替他办事的这个人，和对方所说的债是什么关系？", en: "How does the person you act for stand to the debt?" },
  why: {
    zh: "文书是替他写的，按他的身份来说，不按您的。",
    en: "The papers are theirs and speak of their standing, not of yours.",
  },
  subject: "当事人与所称债务的关系",
  sensitive: false,
})
