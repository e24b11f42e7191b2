/** What comes before all paperwork: above everything on the first page of a case, and one line that leads there on the others. */
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
  const past = alarms.filter(({ state }) => state !== "now")
  if (alarms.length === 0) return null
  return (
    <section className="safety" aria-label={t.title}>
      {first && <Alarm caseId={caseId} alarm={first} items={items} />}
      {others.map((alarm) => (
        <Fold key={alarm.id} title={<strong>{alarm.title}</strong>}>
          <Alarm caseId={caseId} alarm={alarm} items={items} />
        </Fold>
      ))}
      {past.length > 0 && (
        <Fold title={t.past(past.length)}>
          {past.map((alarm) => (
            <Alarm key={alarm.id} caseId={caseId} alarm={alarm} items={items} />
          ))}
        </Fold>
      )}
    </section>
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
