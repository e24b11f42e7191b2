/** One finding: its sentence, each number with its sources, the days it holds for, other explanations, and the law of those days. */
import type { FindingView, GroundView, Item } from "../../api/client.ts"
import { dateWords } from "../../parts/dates.ts"
import { Fold } from "../../parts/Fold.tsx"
import { Sources } from "../../parts/Sources.tsx"
import { texts } from "../../texts.ts"
import { LawCard } from "./LawCard.tsx"
import { sentenceOf, told } from "./sentence.ts"

const t = texts.findings

interface FindingCardProps {
  readonly finding: FindingView
  readonly grounds: readonly GroundView[]
  readonly items: readonly Item[]
  readonly who: string | undefined
}

export const FindingCard = ({ finding, grounds, items, who }: FindingCardProps) => (
  <article className="card finding">
    <h3>{finding.title}</h3>
    {who && <p className="dim">{t.toward(who)}</p>}
    <p className="sentence">{sentenceOf(finding)}</p>
    <Fold title={t.measures}>
      <dl className="measures">
        {Object.entries(finding.measures).map(([name, measure]) => (
          <div key={name}>
            <dt>{measure.title}</dt>
            <dd>
              <strong>{told(measure.value)}</strong>
              <Sources citations={measure.citations} items={items} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
    {finding.coverage.length > 0 && (
      <Fold title={t.coverage}>
        <ul className="plain-list">
          {finding.coverage.map(({ item, from, to, connectedOnly }) => (
            <li key={item + from}>
              <span className="file">{items.find((one) => one.id === item)?.name ?? item.slice(7, 19)}</span>{" "}
              {texts.span(dateWords(from), dateWords(to))}
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
    {grounds.length > 0 && (
      <>
        <h4>
          {t.law}{" "}
          <span className="dim">{t.lawCount(grounds.filter((ground) => ground.met && !ground.inferred).length, grounds.length)}</span>
        </h4>
        {grounds.map((ground) => (
          <LawCard key={`${ground.instrument} ${ground.effective} ${ground.anchor} ${ground.acts.from}`} ground={ground} />
        ))}
      </>
    )}
  </article>
)
