/** Where and when a paper was handed in, and how it was answered: terms run from there. */
import { Button, NativeSelect, TextInput } from "@mantine/core"
import { useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { replyKinds, replyWords } from "../../../engine/case/record/filings.ts"
import type { FilingView } from "../../../engine/views/filings.ts"
import type { IssuedView } from "../../../engine/views/issued.ts"
import { useCase, useChanged, useClient } from "../api/case-data.ts"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { documentsWords as t } from "./words.ts"

/** How a filing was answered. */
const Reply = ({ caseId, filing }: { readonly caseId: string; readonly filing: string }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const [day, setDay] = useState("")
  const [as, setAs] = useState<string>(replyKinds[1])
  const reply = useMutation({
    mutationFn: () => client.ask("reply", { path: { case: caseId }, body: { filing, day, as } }),
    onSuccess: changed,
  })
  return (
    <Fold title={t.answered}>
      <TextInput type="date" label={t.when} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <NativeSelect
        label={t.how}
        value={as}
        onChange={(event) => setAs(event.currentTarget.value)}
        data={replyKinds.map((kind) => ({ value: kind, label: replyWords[kind].zh }))}
      />
      <p className="dim">{t.replyFile}</p>
      <Button variant="default" disabled={day === ""} loading={reply.isPending} onClick={() => reply.mutate()}>
        {t.record}
      </Button>
      <Failure error={reply.error} />
    </Fold>
  )
}
const Filing = ({ caseId, one }: { readonly caseId: string; readonly one: FilingView }) => (
  <li>
    {t.recorded(dateWords(one.day), one.channelTitle)}
    {one.replies.map((reply) => (
      <p key={reply.reply} className="dim">
        {t.reply(dateWords(reply.day), reply.title)}
      </p>
    ))}
    <Reply caseId={caseId} filing={one.filing} />
  </li>
)
export const HandedIn = ({
  caseId,
  paper,
  claim,
}: {
  readonly caseId: string
  readonly paper: Pick<IssuedView, "doc" | "counterparty">
  readonly claim: string | undefined
}) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const [channel, setChannel] = useState("")
  const [day, setDay] = useState("")
  const [number, setNumber] = useState("")
  const channels = useQuery({
    queryKey: ["case", caseId, "channels", claim],
    queryFn: () => client.ask("channels", { query: { case: caseId, claim } }),
  })
  const filings = useCase(caseId, "filings").data?.filter((one) => one.doc === paper.doc && one.counterparty === paper.counterparty) ?? []
  const file = useMutation({
    mutationFn: () =>
      client.ask("file", {
        path: { case: caseId },
        body: { doc: paper.doc, for: paper.counterparty ?? undefined, claim, channel, day, ...(number === "" ? {} : { number }) },
      }),
    onSuccess: () => {
      setChannel("")
      setNumber("")
      return changed()
    },
  })
  return (
    <>
      <p className="dim">{t.handedInWhy}</p>
      {filings.length > 0 && (
        <ul className="plain-list">
          {filings.map((one) => (
            <Filing key={one.filing} caseId={caseId} one={one} />
          ))}
        </ul>
      )}
      <NativeSelect
        label={t.where}
        value={channel}
        onChange={(event) => setChannel(event.currentTarget.value)}
        data={[{ value: "", label: t.whereNot }, ...(channels.data?.channels ?? []).map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <TextInput type="date" label={t.when} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <TextInput label={t.number} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      <div className="buttons">
        <Button variant="light" disabled={channel === "" || day === ""} loading={file.isPending} onClick={() => file.mutate()}>
          {t.record}
        </Button>
      </div>
      <Failure error={file.error} />
    </>
  )
}
