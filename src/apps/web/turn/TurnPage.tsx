/** Where to turn and by when: the terms that run, then, for each claimed debt, the channels in order of use and the suit. */
import { NativeSelect } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { ClaimView } from "../../../engine/views/claims.ts"
import { useCase, useClient } from "../api/case-data.ts"
import { UnreadNote } from "../case/UnreadNote.tsx"
import { documentsPlace } from "../documents/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { CalledNumbers } from "../safety/CalledNumbers.tsx"
import { Suit } from "../suit/Suit.tsx"
import { suitWords } from "../suit/words.ts"
import { ChannelChoice, Channels } from "./Channels.tsx"
import { Deadlines } from "./Deadlines.tsx"
import { turnWords as t } from "./words.ts"

const debtName = (claim: ClaimView, i: number): string => claim.lender ?? claim.platform ?? t.debt(i + 1)
const Turn = ({ caseId, claims }: { readonly caseId: string; readonly claims: readonly ClaimView[] }) => {
  const client = useClient()
  const [chosen, choose] = useState<string>()
  const claim = chosen ?? claims[0]?.id
  const channels = useQuery({
    queryKey: ["case", caseId, "channels", claim],
    queryFn: () => client.ask("channels", { query: { case: caseId, claim } }),
    placeholderData: (before) => before,
  })
  const suit = useCase(caseId, "suit")
  const several = claims.length > 1
  const debts = new Map(several ? claims.map((one, i) => [one.id, debtName(one, i)]) : [])
  return (
    <>
      <h2>{t.deadlines}</h2>
      <Deadlines caseId={caseId} debts={debts} />
      {several && (
        <NativeSelect
          label={t.which}
          description={t.whichHint}
          value={claim}
          onChange={(event) => choose(event.currentTarget.value)}
          data={claims.map((one, i) => ({ value: one.id, label: debtName(one, i) }))}
        />
      )}
      <h2>{t.channels}</h2>
      <p className="dim">
        <CalledNumbers text={t.order} />
      </p>
      <Answered query={channels}>
        {(view) => (
          <>
            <ChannelChoice choice={view.choice} />
            <Channels view={view} />
          </>
        )}
      </Answered>
      <h2>{suitWords.title}</h2>
      <Answered query={suit}>{(view) => <Suit caseId={caseId} suit={view} claim={claim} />}</Answered>
    </>
  )
}

export const TurnPage = ({ caseId }: { readonly caseId: string }) => {
  const claims = useCase(caseId, "claims")
  return (
    <div className="law-page turn-page">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>
        <a href={documentsPlace.href(caseId)}>{t.back}</a>
      </p>
      <UnreadNote caseId={caseId} open={false} />
      <Answered query={claims}>{(list) => <Turn caseId={caseId} claims={list} />}</Answered>
    </div>
  )
}
