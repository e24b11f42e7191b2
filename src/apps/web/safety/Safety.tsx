/** What comes before all paperwork: above everything on the first page of a case, one line that leads there on the others; and, below the plan, what is past. */
import { useCase } from "../api/case-data.ts"
import { Fold } from "../parts/Fold.tsx"
import { planPlace } from "../plan/place.ts"
import { Alarm } from "./Alarm.tsx"
import { safetyWords as t } from "./words.ts"

export const Safety = ({ caseId }: { readonly caseId: string }) => {
  const alarms = useCase(caseId, "safety").data ?? []
  const items = useCase(caseId, "items").data ?? []
  // The gravest stands open; each other one is a line that opens.
  const [first, ...others] = alarms.filter(({ state }) => state === "now")
  if (first === undefined) return null
  return (
    <section className="safety" aria-label={t.title}>
      <Alarm caseId={caseId} alarm={first} items={items} />
      {others.map((alarm) => (
        <Fold key={alarm.id} title={<strong>{alarm.title}</strong>}>
          <Alarm caseId={caseId} alarm={alarm} items={items} />
        </Fold>
      ))}
    </section>
  )
}
export const PastSafety = ({ caseId }: { readonly caseId: string }) => {
  const past = useCase(caseId, "safety").data?.filter(({ state }) => state !== "now") ?? []
  const items = useCase(caseId, "items").data ?? []
  if (past.length === 0) return null
  return (
    <div className="past-safety">
      <Fold title={t.past(past.length)}>
        {past.map((alarm) => (
          <Alarm key={alarm.id} caseId={caseId} alarm={alarm} items={items} />
        ))}
      </Fold>
    </div>
  )
}
export const SafetyLine = ({ caseId }: { readonly caseId: string }) => {
  const first = useCase(caseId, "safety").data?.find(({ state, kind }) => state === "now" && kind !== "official")
  if (!first) return null
  return (
    <p className="note safety-line">
      <a href={planPlace.href(caseId)}>{first.title}</a>
    </p>
  )
}
