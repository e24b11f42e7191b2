/** One thing that comes before all paperwork: what to do in order, what not to do, and the word that it is taken care of. */
import { Button } from "@mantine/core"
import type { AlarmView } from "../../../engine/views/safety.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useStatement } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { Sources } from "../parts/Sources.tsx"
import { questionsPlace } from "../questions/place.ts"
import { CalledNumbers } from "./CalledNumbers.tsx"
import { safetyWords as t } from "./words.ts"

const Answer = ({ caseId, questions }: { readonly caseId: string; readonly questions: readonly string[] }) =>
  questions[0] === undefined ? null : (
    <p>
      <a href={questionsPlace.href(caseId, questions[0])}>{t.answer}</a>
    </p>
  )

export const Alarm = ({
  caseId,
  alarm,
  items,
}: {
  readonly caseId: string
  readonly alarm: AlarmView
  readonly items: readonly ItemInWords[]
}) => {
  const state = useStatement(caseId)
  return (
    <article className="card alarm">
      <h2>
        <CalledNumbers text={alarm.title} />
      </h2>
      <ol>
        {alarm.acts.map(({ text }) => (
          <li key={text}>
            <CalledNumbers text={text} />
          </li>
        ))}
      </ol>
      {alarm.state === "now" && <Answer caseId={caseId} questions={alarm.questions} />}
      {alarm.never.length > 0 && (
        <ul className="plain-list" aria-label={t.never}>
          {alarm.never.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="dim">{alarm.why}</p>
      <Sources citations={alarm.citations} items={items} title={t.seen} />
      {alarm.state === "now" && (
        <div className="buttons">
          <Button variant="default" loading={state.isPending} onClick={() => state.mutate({ answers: { "safety.done": alarm.id } })}>
            {t.done}
          </Button>
        </div>
      )}
      <Failure error={state.error} />
    </article>
  )
}
