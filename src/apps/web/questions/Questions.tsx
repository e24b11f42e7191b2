/** What only the person can answer: first what the evidence already says, for one tap; then one question at a time; below, what is put aside, what was answered, and what else may help. */
import { useEffect, useRef, useState } from "react"
import type { Digest } from "../../../engine/case/citation.ts"
import { claimKeyOf } from "../../../engine/case/claim-key.ts"
import type { GapView } from "../../../engine/views/gaps.ts"
import type { InterviewView } from "../../../engine/views/interview.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useAnswers, useCase, useQuestions } from "../api/case-data.ts"
import { useClaimNames } from "../api/claim-names.ts"
import { materialsPlace } from "../materials/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { planPlace } from "../plan/place.ts"
import { go } from "../route.ts"
import type { SectionProps } from "../section.ts"
import { AnswerList, QuestionLinks } from "./AnswerList.tsx"
import { aboutOf, agendaOf, answersOf, hintsOf, questionFor, readAside, writeAside } from "./ask.ts"
import { ProposalCard } from "./ProposalCard.tsx"
import { questionsPlace } from "./place.ts"
import { QuestionCard } from "./QuestionCard.tsx"
import { stepTo } from "./trail.ts"
import { questionsWords as t } from "./words.ts"

interface AskingProps extends SectionProps {
  readonly questions: readonly QuestionView[]
  readonly interview: InterviewView
  readonly gaps: readonly GapView[]
  readonly items: readonly ItemInWords[]
  readonly head: Digest
}
const Asking = ({ caseId, at, questions, interview, gaps, items, head }: AskingProps) => {
  const [aside, setAside] = useState(() => readAside(caseId))
  const about = aboutOf(useClaimNames(caseId), items)
  const answers = answersOf(items)
  const asked = interview.queue.map(({ key }) => key)
  const agenda = agendaOf(questions, asked, answers, aside)
  const hints = hintsOf(gaps, answers)
  // A tap on what was proposed, or on what is taken care of, is no answer to show.
  const told = [...answers.keys()].some((key) => {
    const its = questionFor(questions, key)
    return its !== undefined && its.tapped !== true
  })
  const proposals = interview.proposals.filter(({ id }) => !aside.has(id))
  const proposal = at === undefined ? proposals[0] : undefined
  const now = proposal ? undefined : (at ?? agenda.open[0])
  const question = now === undefined ? undefined : questionFor(questions, now)
  const shown = proposal?.id ?? now
  /** What the section began with takes no focus, until something else was shown. */
  const begun = useRef(shown)
  useEffect(() => {
    if (shown !== begun.current) begun.current = undefined
  }, [shown])
  const [before, setBefore] = useState<string>()
  useEffect(() => setBefore(now === undefined ? undefined : stepTo(caseId, now)), [caseId, now])
  const onward = () => go(questionsPlace.href(caseId))
  const putAside = (key: string) => {
    const next = new Set(aside).add(key)
    writeAside(caseId, next)
    setAside(next)
    onward()
  }
  return (
    <>
      {proposal ? (
        <>
          <p className="dim" role="status">
            {t.proposed}
          </p>
          <ProposalCard
            key={proposal.id}
            caseId={caseId}
            proposal={proposal}
            about={about(proposal.key)}
            items={items}
            head={head}
            takeFocus={shown !== begun.current}
            onLater={() => putAside(proposal.id)}
          />
        </>
      ) : now !== undefined && question ? (
        <>
          {agenda.open.length > 0 && (
            <p className="dim" role="status">
              {t.left(Math.max(agenda.open.length, interview.left - agenda.later.length))}
            </p>
          )}
          <QuestionCard
            key={now}
            caseId={caseId}
            name={now}
            question={question}
            because={interview.queue.find(({ key }) => key === now)?.because}
            about={about(now)}
            answer={answers.get(now)}
            head={head}
            takeFocus={shown !== begun.current}
            onDone={onward}
            onLater={() => putAside(now)}
            onBack={before === undefined ? undefined : () => go(questionsPlace.href(caseId, before))}
          />
        </>
      ) : (
        <Note tone="good">
          <p>{agenda.later.length > 0 ? t.allAside : t.allDone}</p>
          <p>
            <a href={planPlace.href(caseId)}>{t.allDoneNext}</a>
          </p>
        </Note>
      )}
      {agenda.later.length > 0 && (
        <Fold title={t.laterList(agenda.later.length)}>
          <QuestionLinks caseId={caseId} questions={questions} about={about} keys={agenda.later} />
        </Fold>
      )}
      {hints.length > 0 && (
        <Fold title={t.hints(hints.length)}>
          <ul className="plain-list">
            {hints.map((gap) => (
              <li key={gap.what + gap.how}>
                {gap.how} <a href={gap.question ? questionsPlace.href(caseId, gap.question.key) : materialsPlace.href(caseId)}>{t.look}</a>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {told && (
        <section aria-labelledby="answers">
          <h2 id="answers">{t.answered}</h2>
          <AnswerList caseId={caseId} questions={questions} about={about} answers={answers} />
        </section>
      )}
      <Fold title={t.optional}>
        <QuestionLinks caseId={caseId} questions={questions} about={about} keys={agenda.optional} />
        <p>
          <a href={questionsPlace.href(caseId, claimKeyOf(agenda.nextDebt, "lender"))}>{t.otherDebt}</a>
        </p>
      </Fold>
    </>
  )
}

export const Questions = ({ caseId, at }: SectionProps) => {
  const questions = useQuestions()
  const interview = useCase(caseId, "interview")
  const gaps = useCase(caseId, "gaps")
  const answers = useAnswers(caseId)
  return (
    <>
      <p className="lead">{t.lead}</p>
      <Answered query={questions}>
        {(asked) => (
          <Answered query={interview}>
            {(open) => (
              <Answered query={answers}>
                {({ items, head }) => (
                  <Asking caseId={caseId} at={at} questions={asked} interview={open} gaps={gaps.data ?? []} items={items} head={head} />
                )}
              </Answered>
            )}
          </Answered>
        )}
      </Answered>
    </>
  )
}
