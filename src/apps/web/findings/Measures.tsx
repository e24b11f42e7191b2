/** Each number of findings with the places where it can be seen. */

import type { FindingView } from "../../../engine/views/findings.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { Sources } from "../parts/Sources.tsx"
import { findingsWords as t } from "./words.ts"

export const MeasureList = ({ of, items }: { readonly of: readonly FindingView[]; readonly items: readonly ItemInWords[] }) => (
  <Fold title={t.measures}>
    <dl className="measures">
      {of.flatMap(({ rule, measures }) =>
        Object.entries(measures).map(([name, measure]) => (
          <div key={`${rule} ${name}`}>
            <dt>{measure.title}</dt>
            <dd>
              <strong>{dateWords(String(measure.value))}</strong>
              <Sources citations={measure.citations} items={items} />
            </dd>
          </div>
        )),
      )}
    </dl>
  </Fold>
)
