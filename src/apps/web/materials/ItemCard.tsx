/** One file: what was read, kept and refused, the days it covers, and what it cannot show. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { IssueInWords, ItemInWords } from "../../api/answers.ts"
import { useChanged, useClient } from "../api/case-data.ts"
import type { Copy } from "../api/client.ts"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { pageWords } from "../parts/words.ts"
import { Erase } from "./Erase.tsx"
import { Unlock } from "./Unlock.tsx"
import { entriesOf, isLocked, readNothing } from "./unread.ts"
import { materialsWords as t } from "./words.ts"

const mostIssues = 30

const Withdraw = ({ caseId, id }: { readonly caseId: string; readonly id: string }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const [asking, setAsking] = useState(false)
  const withdraw = useMutation({ mutationFn: () => client.ask("withdraw", { path: { case: caseId }, body: { id } }), onSuccess: changed })
  if (!asking) {
    return (
      <button type="button" className="link quiet" onClick={() => setAsking(true)}>
        {t.withdraw}
      </button>
    )
  }
  return (
    <div className="asking">
      <p>{t.withdrawAsk}</p>
      <Button size="sm" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t.yes}
      </Button>
      <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
        {pageWords.no}
      </Button>
      <Failure error={withdraw.error} />
    </div>
  )
}

const IssueList = ({ issues }: { readonly issues: readonly IssueInWords[] }) => (
  <ul className="plain-list">
    {issues.slice(0, mostIssues).map((issue, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: an issue has no id of its own
      <li key={i}>{issue.message}</li>
    ))}
  </ul>
)
/** What came of reading it, in one line. */
const Outcome = ({ item, all }: { readonly item: ItemInWords; readonly all: readonly ItemInWords[] }) => {
  const inside = entriesOf(item, all).length
  if (inside > 0) return <p>{t.archive(inside)}</p>
  if (item.rows.read > 0) return <p>{t.counts(item.rows.read, item.rows.kept, item.rows.refused)}</p>
  return <p className="care">{item.importer ? t.nothingRead : t.notRead}</p>
}

interface ItemCardProps {
  readonly caseId: string
  readonly item: ItemInWords
  /** All files of the case, to find what lies in an archive. */
  readonly all: readonly ItemInWords[]
  /** Its name, and where its bytes still stand. */
  readonly onErased: (name: string, copies: readonly Copy[]) => void
}
export const ItemCard = ({ caseId, item, all, onErased }: ItemCardProps) => {
  const gone = item.erased ? t.erased : item.withdrawn ? t.withdrawn : undefined
  const { limits } = item
  return (
    <li className={gone ? "card item gone" : "card item"}>
      <h3 className="file">{item.name}</h3>
      {gone && <p className="dim">{gone}</p>}
      {!item.erased && <Outcome item={item} all={all} />}
      {item.issues.length > 0 && readNothing(item, all) && <IssueList issues={item.issues} />}
      {!gone && isLocked(item) && <Unlock caseId={caseId} id={item.id} />}
      {item.coverage.length > 0 && (
        <p className="dim">
          {t.covers}{" "}
          {item.coverage.map(({ from, to, connectedOnly }) => (
            <span key={from + to} className="span">
              {pageWords.span(dateWords(from), dateWords(to))}
              {connectedOnly && ` · ${t.connectedOnly}`}
            </span>
          ))}
        </p>
      )}
      {item.rows.read > 0 && item.coverage.length === 0 && <p className="dim">{t.noCover}</p>}
      {item.issues.length > 0 && !readNothing(item, all) && (
        <Fold title={t.issues(item.issues.length)}>
          <IssueList issues={item.issues} />
        </Fold>
      )}
      {limits.length > 0 && (
        <Fold title={t.limits}>
          <ul className="plain-list">
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Fold>
      )}
      <div className="item-foot">
        <span className="digest" title={item.id}>
          {t.digest} {item.id.slice(7, 19)}…
        </span>
        {!gone && <Withdraw caseId={caseId} id={item.id} />}
        {!item.erased && <Erase caseId={caseId} id={item.id} onErased={(copies) => onErased(item.name, copies)} />}
      </div>
    </li>
  )
}
