/** One finding: its sentence, each number with its sources, the days it holds for, other explanations, and the law of those days. */

import type { FindingView } from "../../../engine/views/findings.ts"
import type { GroundView } from "../../../engine/views/grounds.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { pageWords } from "../parts/words.ts"
import { LawCard } from "./LawCard.tsx"
import { type LawOf, lawPlaceOf } from "./law-of.ts"
import { MeasureList } from "./Measures.tsx"
import { findingsWords as t } from "./words.ts"

interface FindingCardProps {
  readonly finding: FindingView
  readonly law: LawOf
  readonly items: readonly ItemInWords[]
  readonly who: string | undefined
}
/** Opens a provision where it stands in full, and goes there. */
const goTo = (ground: GroundView): void => {
  const place = document.getElementById(lawPlaceOf(ground))
  if (!(place instanceof HTMLDetailsElement)) return
  place.open = true
  place.querySelector("summary")?.focus({ preventScroll: true })
  place.scrollIntoView({ block: "start" })
}
const Above = ({ grounds }: { readonly grounds: readonly GroundView[] }) => (
  <div className="law-above">
    <p className="dim">{t.above}</p>
    <ul>
      {grounds.map((ground) => (
        <li key={lawPlaceOf(ground)}>
          <button type="button" className="link" onClick={() => goTo(ground)}>
            《{ground.title.replace(/^中华人民共和国/, "")}》{ground.article}
          </button>
        </li>
      ))}
    </ul>
  </div>
)
const Law = ({ withoutLaw, law: { own, above } }: { readonly withoutLaw: string | undefined; readonly law: LawOf }) => {
  const all = [...own, ...above]
  if (!all.length) return <p className="dim">{withoutLaw ?? t.noLawOtherwise}</p>
  return (
    <>
      <h4>
        {t.law} <span className="dim">{t.lawCount(all.filter((ground) => ground.met && !ground.hint).length, all.length)}</span>
      </h4>
      {own.length > 0 && (
        <div>
          {own.map((ground) => (
            <LawCard key={lawPlaceOf(ground)} ground={ground} />
          ))}
        </div>
      )}
      {above.length > 0 && <Above grounds={above} />}
    </>
  )
}

/** Rows of the same side that the numbers above leave out. */
const LeftOut = ({ unread }: { readonly unread: FindingView["unread"] }) => {
  if (!unread) return null
  const { undirected = 0, untimed = 0, clockless = 0 } = unread
  return (
    <p className="care">
      {undirected + untimed > 0 && t.unread.leftOut(undirected, untimed)}
      {clockless > 0 && t.unread.clockless(clockless)}
    </p>
  )
}
export const FindingCard = ({ finding, law, items, who }: FindingCardProps) => (
  <article className="card finding">
    <h3>{finding.title}</h3>
    {who && <p className="dim">{t.toward(unturned(who))}</p>}
    <p className="sentence">{finding.sentence}</p>
    <LeftOut unread={finding.unread} />
    <MeasureList of={[finding]} items={items} />
    {finding.coverage.length > 0 && (
      <Fold title={t.coverage}>
        <ul className="plain-list">
          {finding.coverage.map(({ item, from, to, connectedOnly }) => (
            <li key={item + from}>
              <span className="file">{items.find((one) => one.id === item)?.name ?? item.slice(7, 19)}</span>{" "}
              {pageWords.span(dateWords(from), dateWords(to))}
              {connectedOnly && <span className="dim"> {t.connectedOnly}</span>}
            </li>
          ))}
        </ul>
      </Fold>
    )}
    {finding.alternatives.length > 0 && (
      <Fold title={t.alternatives}>
        <ul className="plain-list">
          {finding.alternatives.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Fold>
    )}
    <Law withoutLaw={finding.withoutLaw} law={law} />
  </article>
)
