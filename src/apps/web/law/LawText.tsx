/** One provision as it stood on a day: text, days, source, and what each unit of it needs. Addresses are shown, never linked. */

import type { LawView } from "../../../engine/views/provision.ts"
import { named } from "../../../locales/names.ts"
import { dateWords } from "../parts/dates.ts"
import { weakConfidences } from "../parts/weak-confidences.ts"
import { pageWords } from "../parts/words.ts"
import { lawWords as t } from "./words.ts"

const p = pageWords.provisions

type Unit = NonNullable<LawView["units"]>[number]
const UnitNeeds = ({ unit, article }: { readonly unit: Unit; readonly article: string | null }) => (
  <li>
    <p>
      {unit.article !== article && <span className="dim">{unit.article} </span>}
      {unit.name} {unit.right && <span className="tag">{unit.right}</span>}{" "}
      {unit.use && <span className="tag tag-care">{t.use(unit.use)}</span>}
    </p>
    {unit.needs && (
      <p className="dim">
        {p.needs}
        {pageWords.colon}
        {unit.needs}
      </p>
    )}
  </li>
)

export const LawText = ({ law }: { readonly law: LawView }) => (
  <article className="card law-one">
    <h2>
      {law.title} {law.article}
    </h2>
    <p>
      <span className={law.status === "in-force" ? "tag tag-good" : "tag tag-care"}>{named("lawStatus", law.status)}</span>{" "}
      {law.effective && (
        <span className="dim">
          {law.kind} · {law.until ? p.until(dateWords(law.effective), dateWords(law.until)) : p.from(dateWords(law.effective))}
        </span>
      )}
    </p>
    {law.status === "not-held" && <p>{p.notHeld}</p>}
    {law.text?.split("\n").map((paragraph) => (
      <p key={paragraph} className="law-text">
        {paragraph}
      </p>
    ))}
    {law.units && law.units.length > 0 && (
      <ul className="plain-list law-units">
        {law.units.map((unit) => (
          <UnitNeeds key={unit.anchor} unit={unit} article={law.article} />
        ))}
      </ul>
    )}
    {law.note?.split("\n").map((line) => (
      <p key={line} className="care">
        {line}
      </p>
    ))}
    {law.source && (
      <p className="dim source">
        {p.source}
        {pageWords.colon}
        {law.source}
        {law.confidence && ` · ${named("confidence", law.confidence)}`}
        {law.confidence && weakConfidences.has(law.confidence) && ` · ${p.hint}`}
      </p>
    )}
  </article>
)
