/** One case: its sections beside (or above) the one that is open, and the way on below it. */
import { Button } from "@mantine/core"
import { useEffect, useRef } from "react"
import type { Summary } from "../../../engine/views/summary.ts"
import { useFollow, useSummary } from "../api/case-data.ts"
import { RefusedCall } from "../api/client.ts"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { go, homeHref } from "../route.ts"
import { Safety, SafetyLine } from "../safety/Safety.tsx"
import type { CaseSection } from "../section.ts"
import { sections } from "../sections.ts"
import { StepList } from "./StepList.tsx"
import { UnreadNote } from "./UnreadNote.tsx"
import { caseWords as t } from "./words.ts"

const mostNamed = 5
const Unsound = ({ items }: { readonly items: NonNullable<Summary["unsound"]> }) => {
  const named = items.slice(0, mostNamed).map(({ name }) => `《${name}》`)
  return (
    <Note tone="care" title={t.unsound.title}>
      <p>
        {t.unsound.names(`${named.join(pageWords.joiner)}${items.length > named.length ? t.unsound.more(`${items.length}`) : ""}`)}
        {t.unsound.notCounted}
      </p>
      <p>{t.unsound.how}</p>
    </Note>
  )
}

export interface CasePageProps {
  readonly caseId: string
  /** The id of a section, as the address has it; the first where it has none of ours. */
  readonly wanted: string | undefined
  readonly at: string | undefined
}
export const CasePage = ({ caseId, wanted, at }: CasePageProps) => {
  const summary = useSummary(caseId)
  useFollow(caseId)
  const heading = useRef<HTMLHeadingElement>(null)
  const section: CaseSection = sections.find(({ place }) => place.id === wanted) ?? sections[0]
  const seen = useRef<CaseSection | undefined>(undefined)
  // A new section begins at its heading, for eyes and for screen readers alike; not on the first showing.
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== section) {
      heading.current?.focus({ preventScroll: true })
      scrollTo({ top: 0 })
    }
    seen.current = section
  }, [section])
  const order: readonly CaseSection[] = sections
  const next = order[order.indexOf(section) + 1]
  const unsound = summary.data?.unsound ?? []
  if (summary.error instanceof RefusedCall && summary.error.code === "no-case")
    return (
      <Note tone="care" title={t.noCase}>
        <a href={homeHref}>{t.toHome}</a>
      </Note>
    )
  return (
    <div className="case">
      <aside>
        {/* While it is on its way it has no name rather than a wrong one. */}
        <p className="case-name">{summary.data === undefined ? "\u00a0" : summary.data.title || pageWords.untitled}</p>
        <StepList caseId={caseId} section={section} />
      </aside>
      <div className="step">
        {section === sections[0] ? <Safety caseId={caseId} /> : <SafetyLine caseId={caseId} />}
        <h1 ref={heading} tabIndex={-1}>
          <span className="visually-hidden">{t.current(order.indexOf(section) + 1, order.length)}</span>
          {section.words.title}
        </h1>
        {unsound.length > 0 && <Unsound items={unsound} />}
        {section.unread !== "left-out" && <UnreadNote caseId={caseId} open={section.unread === "open"} />}
        <section.Part caseId={caseId} at={at} />
        {/* On the first page there is one thing to do, and nothing beside it. */}
        {next && section !== sections[0] && (
          <div className="onward">
            <Button variant="light" onClick={() => go(next.place.href(caseId))}>
              {t.next(next.words.title)}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
