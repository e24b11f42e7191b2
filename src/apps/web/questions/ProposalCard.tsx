/** What the evidence already says, for one tap: right, wrong, or not now. */
import { Button } from "@mantine/core"
import { useEffect, useRef } from "react"
import type { Digest } from "../../../engine/case/citation.ts"
import type { InterviewView } from "../../../engine/views/interview.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useStatement } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { Sources } from "../parts/Sources.tsx"
import { pageWords } from "../parts/words.ts"
import { questionsPlace } from "./place.ts"
import { questionsWords as t } from "./words.ts"

/** So many stand in the engine's sentence; of more the rest must be seen before a yes. */
const mostInSentence = 6
const addedBy = ({ value, already }: InterviewView["proposals"][number]): readonly string[] =>
  typeof value === "string" ? [] : value.filter((one) => !already?.includes(one))

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
  const added = addedBy(proposal)
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
      {added.length > mostInSentence && (
        <Fold title={t.everyOne(added.length)}>
          <p>{added.join(pageWords.joiner)}</p>
        </Fold>
      )}
      <Sources citations={proposal.citations} items={items} />
      <Failure error={state.error} />
      <div className="buttons yes-or-no">
        {/* Yes and no weigh the same: nobody is led to a yes. */}
        <Button
          variant="default"
          loading={state.isPending}
          onClick={() => state.mutate({ answers: { [proposal.key]: proposal.value }, head })}
        >
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
