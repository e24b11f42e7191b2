/** What was counted for numbers nobody is known behind: number by number, short, with the way to say whose they are. */
import { claimKeyOf } from "../../../engine/case/claim-key.ts"
import type { FindingView } from "../../../engine/views/findings.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { Fold } from "../parts/Fold.tsx"
import { questionsPlace } from "../questions/place.ts"
import { MeasureList } from "./Measures.tsx"
import { findingsWords as t } from "./words.ts"

/** So many numbers stand open; the rest are folded, and of them no more than this are drawn. */
const first = 10
const most = 100

/** Findings by number, in the order given; those of pooled numbers last. */
export const findingsByNumber = (
  findings: readonly FindingView[],
): readonly (readonly [number: string, findings: readonly FindingView[]])[] => {
  const numbers = new Map<string, FindingView[]>()
  const pooled: FindingView[] = []
  for (const finding of findings) {
    if (finding.number === undefined) pooled.push(finding)
    else numbers.set(finding.number, [...(numbers.get(finding.number) ?? []), finding])
  }
  return [...numbers, ...(pooled.length ? [[t.pooled, pooled] as const] : [])]
}

interface LooseListProps {
  readonly caseId: string
  readonly findings: readonly FindingView[]
  readonly items: readonly ItemInWords[]
  readonly open: boolean
}
type Numbers = ReturnType<typeof findingsByNumber>
const List = ({ numbers, items }: { readonly numbers: Numbers; readonly items: readonly ItemInWords[] }) => (
  <ul className="loose">
    {numbers.map(([number, its]) => (
      <li key={number}>
        <h3 className="number">{number}</h3>
        {its.map((finding) => (
          <p key={`${finding.rule} ${finding.events[0]}`}>{finding.sentence}</p>
        ))}
        <MeasureList of={its} items={items} />
      </li>
    ))}
  </ul>
)
export const UnattributedList = ({ caseId, findings, items, open }: LooseListProps) => {
  const numbers = findingsByNumber(findings)
  return (
    <Fold title={t.loose(findings.length)} open={open}>
      <p>{t.unattributed}</p>
      <p>
        {t.looseHow} <a href={questionsPlace.href(caseId, claimKeyOf(1, "numbers"))}>{t.looseAnswer}</a>
      </p>
      <List numbers={numbers.slice(0, first)} items={items} />
      {numbers.length > first && (
        <Fold title={t.looseMore(numbers.length - first)}>
          <List numbers={numbers.slice(first, most)} items={items} />
        </Fold>
      )}
    </Fold>
  )
}
