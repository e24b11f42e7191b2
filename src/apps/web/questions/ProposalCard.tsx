/** What the evidence already says, for one tap: right, wrong, or not now. */
import { Button } from "@mantine/core"
import { useEffect, useRef } from "react"
import type { Digest } from "../../../engine/case/citation.ts"
import type { InterviewView } from "../../../engine/views/interview.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useStatement } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { unturned } from "../parts/marks.ts"
import { Sources } from "../parts/Sources.tsx"
import { questionsPlace } from "./place.ts"
import { questionsWords as t } from "./words.ts"

export interface ProposalCardProps {
  readonly caseId: string
  readonly proposal: InterviewView["proposals"][number]
  readonly about: string
  readonly items: readonly ItemInWords[]
  /** The log in which it was proposed. */
  readonly head: Digest
  readonly takeFocus: boolean
  readonly onLater: () => void
}
export const ProposalCard = ({ caseId, proposal, about, items, head, takeFocus, onLater }: ProposalCardProps) => {
  const state = useStatement(caseId)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) title.current?.focus()
  }, [takeFocus])
  return (
    <article className="card question proposal">
      {about && <p className="about">{about}</p>}
      <h2 ref={title} tabIndex={-1}>
        {unturned(proposal.sentence)}
      </h2>
      <p className="dim">{unturned(proposal.why)}</p>
      <Sources citations={proposal.citations} items={items} />
      <Failure error={state.error} />
      <div className="buttons yes-or-no">
        <Button loading={state.isPending} onClick={() => state.mutate({ answers: { [proposal.key]: proposal.value }, head })}>
          {t.right}
        </Button>
        {/* What was said no to adds to what was said no to before: no answer is replaced by it. */}
        <Button variant="default" disabled={state.isPending} onClick={() => state.mutate({ answers: { "proposal.no": proposal.id } })}>
          {t.wrong}
        </Button>
      </div>
      <div className="buttons">
        <Button variant="subtle" onClick={onLater}>
          {t.later}
        </Button>
        <a href={questionsPlace.href(caseId, proposal.key)}>{t.myself}</a>
      </div>
    </article>
  )
}
