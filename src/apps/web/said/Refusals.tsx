/** What the person refused: how far, in which words, at which minute, and whether it arrived; what is only read from words waits for one tap. */
import { Button } from "@mantine/core"
import type { Digest } from "../../../engine/case/citation.ts"
import { claimKeyOf } from "../../../engine/case/claim-key.ts"
import type { RefusalView } from "../../../engine/views/refusals.ts"
import { named } from "../../../locales/names.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useAnswers, useCase, useStatement, useSummary } from "../api/case-data.ts"
import { useClaimNames } from "../api/claim-names.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { Sources } from "../parts/Sources.tsx"
import { answersOf } from "../questions/ask.ts"
import { questionsPlace } from "../questions/place.ts"
import { saidWords as t } from "./words.ts"

const scopeKey = (claim: string): string => claimKeyOf(claim, "refused-scope")
const scopeOf = ({ kind, scope, hours }: RefusalView): string => {
  const words = named("refusalScope", kind === "wrong-number" ? "wrong-number" : scope)
  return hours ? t.hours(words, hours.words) : words
}
const reachedOf = ({ reached, answer, call }: RefusalView): string => {
  switch (reached) {
    case "acknowledged":
      return t.reached.acknowledged(dateWords(answer?.at ?? ""))
    case "connected-call":
      return t.reached["connected-call"](dateWords(call?.at ?? ""), call?.durationS === undefined ? "" : t.seconds(call.durationS))
    case "sent":
      return t.reached.sent
    default:
      return t.reached.unknown
  }
}
interface Said {
  readonly items: readonly ItemInWords[]
  readonly head: Digest
}
/** Yes: the minute is the person's own word from now on. */
const Confirm = ({ caseId, one, claim, items, head }: Said & { caseId: string; one: RefusalView; claim: string }) => {
  const state = useStatement(caseId)
  const key = claimKeyOf(claim, "refused")
  const held = [answersOf(items).get(key) ?? []].flat()
  return (
    <>
      <p>{t.ask}</p>
      <div className="buttons">
        <Button loading={state.isPending} onClick={() => state.mutate({ answers: { [key]: [...held, one.at] }, head })}>
          {t.yes}
        </Button>
        <a href={questionsPlace.href(caseId, key)}>{t.no}</a>
      </div>
      <Failure error={state.error} />
    </>
  )
}
const Refusal = ({ caseId, one, name, ...said }: Said & { caseId: string; one: RefusalView; name: string }) => (
  <article className="card">
    <h3>
      {dateWords(one.at)} <span className="tag">{scopeOf(one)}</span>
    </h3>
    {name && <p className="dim">{name}</p>}
    {one.quote && <p className="words">{unturned(one.quote)}</p>}
    <p>{reachedOf(one)}</p>
    {one.answer && (
      <Fold title={t.answer}>
        <p className="words">{unturned(one.answer.quote)}</p>
      </Fold>
    )}
    {one.claim !== null && one.proposed && <Confirm caseId={caseId} one={one} claim={one.claim} {...said} />}
    {one.claim === null && one.proposed && (
      <p className="care">
        {t.whose} <a href={questionsPlace.href(caseId, claimKeyOf(1, "numbers"))}>{t.toWhose}</a>
      </p>
    )}
    {one.claim !== null && !one.scopeKnown && <p className="care">{t.scopeOpen}</p>}
    {one.claim !== null && one.how !== "message" && (
      <p className="links">
        <a href={questionsPlace.href(caseId, scopeKey(one.claim))}>{t.scope}</a>
        <a href={questionsPlace.href(caseId, claimKeyOf(one.claim, "refused"))}>{t.change}</a>
      </p>
    )}
    <Sources citations={one.citations} items={said.items} />
  </article>
)
export const Refusals = ({ caseId }: { readonly caseId: string }) => {
  const refusals = useCase(caseId, "refusals")
  const answers = useAnswers(caseId)
  const names = useClaimNames(caseId)
  const unread = useSummary(caseId).data?.unread !== undefined
  return (
    <section aria-labelledby="refusals">
      <h2 id="refusals">{t.refusals}</h2>
      <Answered query={refusals}>
        {(list) => (
          <Answered query={answers}>
            {({ items, head }) => (
              <>
                <p className="dim">{list.length > 0 ? t.refusalsLead : unread ? t.noneUnread : t.none}</p>
                {list.map((one) => (
                  <Refusal
                    key={`${one.at} ${one.scope} ${one.counterparty}`}
                    caseId={caseId}
                    one={one}
                    name={names.of(one.claim)}
                    items={items}
                    head={head}
                  />
                ))}
                <p>
                  <a href={questionsPlace.href(caseId, claimKeyOf(1, "refused"))}>{t.tell}</a>
                </p>
              </>
            )}
          </Answered>
        )}
      </Answered>
    </section>
  )
}
