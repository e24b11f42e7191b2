/** Step 3: the chart of days by hours, and every event with its sources. */
import { NativeSelect } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useCase, useClient } from "../api/case-data.ts"
import type { StepProps } from "../case/CasePage.tsx"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { texts } from "../texts.ts"
import { ChartView } from "./timeline/ChartView.tsx"
import { EventList } from "./timeline/EventList.tsx"

const t = texts.timeline

export const Timeline = ({ caseId }: StepProps) => {
  const client = useClient()
  const parties = useCase(caseId, "parties")
  const [who, setWho] = useState("")
  const [day, setDay] = useState<string | undefined>(undefined)
  const chart = useQuery({ queryKey: ["case", caseId, "chart", who], queryFn: () => client.chart(caseId, who || undefined) })
  const names = new Map((parties.data ?? []).map((party) => [party.id, party.name]))
  return (
    <>
      <p className="lead">{t.lead}</p>
      {names.size > 0 && (
        <NativeSelect
          label={t.who}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
          data={[{ value: "", label: texts.all }, ...[...names].map(([value, label]) => ({ value, label }))]}
        />
      )}
      <section aria-labelledby="chart">
        <h2 id="chart">{t.chart}</h2>
        <Answered query={chart}>{(value) => <ChartView chart={value} day={day} onDay={setDay} />}</Answered>
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
