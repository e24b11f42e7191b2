/** Where to turn and by when: the terms that run, then the channels in order of use for this lender and role. */
import { Button } from "@mantine/core"
import { useMutation, useQuery } from "@tanstack/react-query"
import { useClient } from "../api/case-data.ts"
import type { ChannelsView, ChannelView, DeadlineView } from "../api/client.ts"
import { confidenceNames } from "../labels.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { saveFile } from "../parts/save-file.ts"
import { hrefOf } from "../route.ts"
import { texts } from "../texts.ts"

const t = texts.turn

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <>
      <h4>{title}</h4>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
const Deadline = ({ one }: { readonly one: DeadlineView }) => (
  <Fold
    title={
      <span className="law-head">
        <span>{one.what}</span>
        <span>{dateWords(one.day)}</span>
        {one.notBefore && <span className="tag">{t.provisional}</span>}
        {one.partlyPast && <span className="tag tag-care">{t.partlyPast}</span>}
        {one.past && <span className="tag tag-care">{t.past}</span>}
        {one.hint && <span className="tag">{t.hint}</span>}
      </span>
    }
  >
    <p>{one.why}</p>
    <Lines title={t.how} lines={one.how} />
    <p className="dim source">
      {t.basis}
      {texts.colon}
      {one.basis.title} {one.basis.article}
    </p>
    {one.note && <p className="care">{one.note}</p>}
  </Fold>
)
const Channel = ({ one }: { readonly one: ChannelView }) => (
  <article className="card">
    <h3>{one.title}</h3>
    <p className="dim">
      {one.run} {one.reach}
    </p>
    {one.route?.reasons.map((reason) => (
      <p key={reason}>{reason}</p>
    ))}
    {one.route?.warnings.map((warning) => (
      <p key={warning} className="care">
        {warning}
      </p>
    ))}
    <Fold title={t.more}>
      <Lines title={t.takes} lines={one.takes} />
      <Lines title={t.refuses} lines={one.refuses} />
      <Lines title={t.needs} lines={one.needs} />
      <Lines title={t.notes} lines={one.notes} />
      <Lines title={t.terms} lines={one.terms.map((term) => `${term.title}${texts.colon}${term.text}`)} />
      <p className="dim source">
        {texts.findings.source}
        {texts.colon}
        {one.source} · {confidenceNames[one.confidence] ?? one.confidence}
      </p>
    </Fold>
  </article>
)
const Channels = ({ view }: { readonly view: ChannelsView }) => (
  <>
    <Fold title={t.choice}>
      {view.choice.map((one) => (
        <section key={one.title}>
          <h4>{one.title}</h4>
          <p>{one.text}</p>
          <Lines title={t.notes} lines={one.points} />
        </section>
      ))}
    </Fold>
    {view.channels.map((one) => (
      <Channel key={one.id} one={one} />
    ))}
  </>
)

export const TurnPage = ({ caseId }: { readonly caseId: string }) => {
  const client = useClient()
  const deadlines = useQuery({ queryKey: ["case", caseId, "deadlines"], queryFn: () => client.deadlines(caseId) })
  const channels = useQuery({ queryKey: ["case", caseId, "channels"], queryFn: () => client.channels(caseId) })
  const save = useMutation({ mutationFn: async () => saveFile(await client.calendar(caseId)) })
  return (
    <div className="law-page">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>
        <a href={hrefOf(caseId, "documents")}>{t.back}</a>
      </p>
      <h2>{t.deadlines}</h2>
      <Answered query={deadlines}>
        {(lines) => (
          <>
            {lines.length === 0 && <p className="empty">{t.noDeadline}</p>}
            {lines.map((one) => (
              <Deadline key={[one.term, one.claim, one.counterparty, one.from].join(" ")} one={one} />
            ))}
            {lines.length > 0 && (
              <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
                {t.calendar}
              </Button>
            )}
            <Failure error={save.error} />
          </>
        )}
      </Answered>
      <h2>{t.channels}</h2>
      <p className="dim">{t.order}</p>
      <Answered query={channels}>{(view) => <Channels view={view} />}</Answered>
    </div>
  )
}
