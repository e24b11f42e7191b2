/** Step 3: the chart of days by hours, and every event with its sources. */
import { NativeSelect } from "@mantine/core"
import { useState } from "react"
import type { PartyView } from "../../../engine/views/parties.ts"
import { useCase, useSummary } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import type { SectionProps } from "../section.ts"
import { EventList } from "./EventList.tsx"
import { HourChart } from "./HourChart.tsx"
import { timelineWords as t } from "./words.ts"

const Course = ({ caseId, parties }: { readonly caseId: string; readonly parties: readonly PartyView[] }) => {
  const [who, setWho] = useState("")
  const [day, setDay] = useState<string | undefined>(undefined)
  const chart = useCase(caseId, "chart", who ? { for: who } : {})
  const unread = useSummary(caseId).data?.unread !== undefined
  const names = new Map(parties.map((party) => [party.id, party.name]))
  return (
    <>
      {names.size > 0 && (
        <NativeSelect
          label={t.who}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
          data={[{ value: "", label: t.all }, ...[...names].map(([value, label]) => ({ value, label }))]}
        />
      )}
      <section aria-labelledby="chart">
        <h2 id="chart">{t.chart}</h2>
        {!who && <p className="dim">{t.chartOnlyKnown}</p>}
        <Answered query={chart}>{(value) => <HourChart chart={value} day={day} onDay={setDay} unread={unread} />}</Answered>
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{day ? t.oneDay(dateWords(day)) : t.list}</h2>
        {day && (
          <button type="button" className="link" onClick={() => setDay(undefined)}>
            {t.allDays}
          </button>
        )}
        <EventList key={`${who} ${day ?? ""}`} caseId={caseId} who={who} day={day} names={names} />
      </section>
    </>
  )
}
/** It begins with everything: what is hidden by a choice was chosen by the person. */
export const TimelineSection = ({ caseId }: SectionProps) => {
  const parties = useCase(caseId, "parties")
  return (
    <>
      <p className="lead">{t.lead}</p>
      <Answered query={parties}>
        {(list) => <Course caseId={caseId} parties={[...list].sort((a, b) => b.contacts - a.contacts)} />}
      </Answered>
    </>
  )
}
