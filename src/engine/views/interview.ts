/** `interview`: the next question, how many are left, and what the evidence proposes as answers. */
import { questionOf } from "../case/questions/index.ts"
import { type AskedQuestion, questionAgenda } from "../interview/agenda.ts"
import type { AnswerProposal } from "../interview/proposal.ts"
import { proposedIn } from "../interview/proposals/index.ts"
import { type QuestionView, questionView } from "./questions.ts"
import { view } from "./view.ts"

/** A question as it is asked in this case: under its concrete key. */
export interface AskedView extends QuestionView {
  /** Why it is asked now, in Chinese, where the case gives a reason beyond the question's own. */
  readonly because?: string
}
export interface InterviewView {
  readonly next: AskedView | null
  /** All that is open, in the order to ask; `next` is the first. */
  readonly queue: readonly AskedView[]
  /** At most; only what is asked beside, with its reason, is not counted. */
  readonly left: number
  /** How many debts are asked about: where one more comes to light, `left` may grow. */
  readonly claims: number
  readonly answered: number
  readonly proposals: readonly AnswerProposal[]
}
const askedView = ({ key, because }: AskedQuestion): readonly AskedView[] => {
  const question = questionOf(key)
  return question ? [{ ...questionView(question), key, ...(because === undefined ? {} : { because }) }] : []
}
export const interview = view("interview", ({ dossier }): InterviewView => {
  const { queue, left, claims, answered } = questionAgenda(dossier)
  const views = queue.flatMap(askedView)
  return { next: views[0] ?? null, queue: views, left, claims, answered, proposals: proposedIn(dossier) }
})
