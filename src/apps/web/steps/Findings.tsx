/** Step 4: what was counted, and the law in force on those days. It judges nothing. */
import { useCase, useSummary } from "../api/case-data.ts"
import type { FindingView, GroundView, Item, PartyView } from "../api/client.ts"
import type { StepProps } from "../case/CasePage.tsx"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { hrefOf, sheetHref } from "../route.ts"
import { texts } from "../texts.ts"
import { FindingCard } from "./findings/FindingCard.tsx"
import { LawCard } from "./findings/LawCard.tsx"

const t = texts.findings
const rests = (ground: GroundView, finding: FindingView): boolean =>
  ground.counterparty === finding.counterparty && ground.claim === finding.claim && ground.by.some((one) => one.rule === finding.rule)

/** Of numbers nobody is known behind, only so many cards are drawn. */
const mostLoose = 30
const FindingList = ({
  caseId,
  findings,
  grounds,
  items,
  parties,
}: {
  readonly caseId: string
  readonly findings: readonly FindingView[]
  readonly grounds: readonly GroundView[]
  readonly items: readonly Item[]
  readonly parties: readonly PartyView[]
}) => {
  const loose = grounds.filter((ground) => !findings.some((finding) => rests(ground, finding)))
  // Met before not met, so that the eye meets what counts first.
  const lawOf = (finding: FindingView) => grounds.filter((ground) => rests(ground, finding)).sort((a, b) => Number(b.met) - Number(a.met))
  const card = (finding: FindingView) => (
    <FindingCard
      key={`${finding.rule} ${finding.claim} ${finding.counterparty} ${finding.events[0]}`}
      finding={finding}
      grounds={lawOf(finding)}
      items={items}
      who={parties.find((party) => party.id === finding.counterparty)?.name}
    />
  )
  const known = findings.filter((finding) => finding.attributed)
  const unknown = findings.filter((finding) => !finding.attributed)
  return (
    <>
      {known.map(card)}
      {unknown.length > 0 && (
        <Fold title={t.loose(unknown.length)}>
          <p>{t.unattributed}</p>
          <p>
            {t.looseHow} <a href={hrefOf(caseId, "questions", "claim.1.numbers")}>{t.looseAnswer}</a>
          </p>
          {unknown.slice(0, mostLoose).map(card)}
        </Fold>
      )}
      {loose.length > 0 && (
        <Fold title={`${t.otherLaw} (${loose.length})`}>
          {loose.map((ground) => (
            <LawCard
              key={`${ground.instrument} ${ground.effective} ${ground.anchor} ${ground.claim} ${ground.counterparty} ${ground.acts.from}`}
              ground={ground}
            />
          ))}
        </Fold>
      )}
    </>
  )
}

export const Findings = ({ caseId }: StepProps) => {
  const findings = useCase(caseId, "findings")
  const grounds = useCase(caseId, "grounds")
  const items = useCase(caseId, "items")
  const parties = useCase(caseId, "parties")
  const summary = useSummary(caseId)
  return (
    <>
      <p className="lead">{t.lead}</p>
      <p>
        <a href={sheetHref(caseId)}>{texts.law.open}</a>
      </p>
      <Answered query={findings}>
        {(found) => (
          <Answered query={grounds}>
            {(law) => (
              <>
                {summary.data?.undecided && (
                  <Note tone="care">
                    <p>{summary.data.undecided}</p>
                    <p>
                      <a href={hrefOf(caseId, "questions")}>{texts.law.answer}</a>
                    </p>
                  </Note>
                )}
                {!summary.data?.undecided && (found.length === 0 || summary.data?.nothingFound) && (
                  <Note tone="good">
                    <p>{summary.data?.nothingFound ?? t.none}</p>
                    <p>{t.noneMeans}</p>
                  </Note>
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
