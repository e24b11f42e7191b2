/** Step 4: what was counted, and the law in force on those days. It judges nothing. */
import { claimKeyOf } from "../../../engine/case/claim-key.ts"
import type { FindingView } from "../../../engine/views/findings.ts"
import type { GroundView } from "../../../engine/views/grounds.ts"
import type { PartyView } from "../../../engine/views/parties.ts"
import type { Summary } from "../../../engine/views/summary.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { useCase, useSummary } from "../api/case-data.ts"
import { materialsPlace } from "../materials/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { questionsPlace } from "../questions/place.ts"
import type { SectionProps } from "../section.ts"
import { sheetHref } from "../sheet/place.ts"
import { FindingCard } from "./FindingCard.tsx"
import { LawCard } from "./LawCard.tsx"
import { UnattributedList } from "./LooseList.tsx"
import { lawOf, lawPlaceOf } from "./law-of.ts"
import { findingsWords as t } from "./words.ts"

interface Found {
  readonly caseId: string
  readonly findings: readonly FindingView[]
  readonly grounds: readonly GroundView[]
  readonly items: readonly ItemInWords[]
  readonly parties: readonly PartyView[]
}
const FindingList = ({ caseId, findings, grounds, items, parties }: Found) => {
  const known = findings.filter((finding) => finding.attributed)
  const unknown = findings.filter((finding) => !finding.attributed)
  const { each, others } = lawOf(known, grounds)
  return (
    <>
      {known.map((finding, i) => (
        <FindingCard
          key={`${finding.rule} ${finding.claim} ${finding.counterparty} ${finding.events[0]}`}
          finding={finding}
          law={each[i] ?? { own: [], above: [] }}
          items={items}
          who={parties.find((party) => party.id === finding.counterparty)?.name}
        />
      ))}
      {unknown.length > 0 && <UnattributedList caseId={caseId} findings={unknown} items={items} open={known.length === 0} />}
      {others.length > 0 && (
        <Fold title={t.otherLaw(others.length)}>
          {others.map((ground) => (
            <LawCard key={lawPlaceOf(ground)} ground={ground} />
          ))}
        </Fold>
      )}
    </>
  )
}

/** The sentence above the cards: that there is nothing to count, that nobody knows yet whose calls these are, or that nothing was found. */
const Standing = ({
  caseId,
  findings,
  summary,
  open,
}: Pick<Found, "caseId" | "findings"> & { readonly summary: Summary; readonly open: number }) => {
  const known = findings.some((finding) => finding.attributed)
  // What is unread, and what to do, stands above; here only what it means for this step.
  if (summary.unread && (!known || summary.undecided))
    return (
      <Note>
        <p>{findings.length === 0 ? t.unread.onlyUnread : t.unread.first}</p>
        <p>
          <a href={materialsPlace.href(caseId)}>{pageWords.toMaterials}</a>
        </p>
      </Note>
    )
  if (summary.events === 0)
    return (
      <Note>
        <p>{t.nothingYet}</p>
        <p>
          <a href={materialsPlace.href(caseId)}>{t.toMaterials}</a>
        </p>
      </Note>
    )
  if (summary.nothingFound)
    return (
      <Note tone="good">
        <p>{summary.nothingFound}</p>
        <p>{t.noneMeans}</p>
      </Note>
    )
  if (known && !summary.undecided) return null
  // Beside a side that is known, what was counted for numbers of nobody waits for whose they are, however many other questions are open.
  const toSort = open === 0 || (known && findings.some((finding) => !finding.attributed))
  return (
    <Note tone="care">
      <p>{summary.undecided && known ? summary.undecided : findings.length > 0 ? t.unsorted(findings.length) : t.notYet}</p>
      <p>
        {toSort ? t.sortFirst : t.answerFirst}{" "}
        <a href={toSort ? questionsPlace.href(caseId, claimKeyOf(1, "numbers")) : questionsPlace.href(caseId)}>{t.answer}</a>
      </p>
    </Note>
  )
}

export const FindingsSection = ({ caseId }: SectionProps) => {
  const findings = useCase(caseId, "findings")
  const grounds = useCase(caseId, "grounds")
  const items = useCase(caseId, "items")
  const parties = useCase(caseId, "parties")
  const interview = useCase(caseId, "interview")
  const summary = useSummary(caseId)
  return (
    <>
      <p className="lead">{t.lead}</p>
      <p>
        <a href={sheetHref(caseId)}>{t.toSheet}</a>
      </p>
      <Answered query={findings}>
        {(found) => (
          <Answered query={grounds}>
            {(law) => (
              <>
                {summary.data && interview.data && (
                  <Standing caseId={caseId} findings={found} summary={summary.data} open={interview.data.queue.length} />
                )}
                <FindingList caseId={caseId} findings={found} grounds={law} items={items.data ?? []} parties={parties.data ?? []} />
              </>
            )}
          </Answered>
        )}
      </Answered>
    </>
  )
}
