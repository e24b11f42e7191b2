/** Each number of findings with the places where it can be seen. */

import type { FindingView } from "../../../engine/views/findings.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { Sources } from "../parts/Sources.tsx"
import { findingsWords as t } from "./words.ts"

/** Words of the other side stay folded, whatever they are; all else stands in the open. */
const Value = ({ measure }: { readonly measure: FindingView["measures"][string] }) => {
  const text = unturned(dateWords(String(measure.value)))
  if (measure.unit !== "text") return <strong>{text}</strong>
  return (
    <Fold title={t.quote}>
      <p className="words">{text}</p>
    </Fold>
  )
}
export const MeasureList = ({ of, items }: { readonly of: readonly FindingView[]; readonly items: readonly ItemInWords[] }) => (
  <Fold title={t.measures}>
    <dl className="measures">
      {of.flatMap(({ rule, measures }) =>
        Object.entries(measures).map(([name, measure]) => (
          <div key={`${rule} ${name}`}>
            <dt>{measure.title}</dt>
            <dd>
              <Value measure={measure} />
              <Sources citations={measure.citations} items={items} />
            </dd>
          </div>
        )),
      )}
    </dl>
  </Fold>
)
