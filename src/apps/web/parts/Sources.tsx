/** Where a value can be seen: file and row, as the person finds them. */
import type { Citation } from "../../../engine/case/citation.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { Fold } from "./Fold.tsx"
import { commonWords } from "./words.ts"

const most = 6
const ranges = (all: readonly (readonly [number, number])[], word: (from: number, to: number) => string): string => {
  const shown = all
    .slice(0, most)
    .map(([from, to]) => word(from, to))
    .join(commonWords.joiner)
  return all.length > most ? `${shown} ${commonWords.sources.more(all.length)}` : shown
}
/** A locator in Chinese. */
export const placeOf = ({ at }: Citation): string => {
  switch (at.in) {
    case "rows":
      return `${at.sheet ? `${commonWords.sources.sheet(at.sheet)} ` : ""}${ranges(at.ranges, commonWords.sources.rows)}`
    case "message":
      return ranges(at.ranges, commonWords.sources.messages)
    case "page":
    case "region":
      return commonWords.sources.page(at.page)
    case "time":
      return commonWords.sources.seconds(Math.floor(at.fromMs / 1000), Math.ceil(at.toMs / 1000))
    default:
      return commonWords.sources.whole
  }
}
export const Sources = ({ citations, items }: { readonly citations: readonly Citation[]; readonly items: readonly ItemInWords[] }) => {
  if (!citations.length) return null
  return (
    <Fold title={commonWords.sources.show(citations.length)}>
      <ul className="sources">
        {citations.slice(0, 40).map((citation, i) => {
          const item = items.find((one) => one.id === citation.item)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no id of its own
            <li key={i}>
              <span className="file">{item?.statement ? commonWords.sources.own : (item?.name ?? citation.item.slice(7, 19))}</span>{" "}
              {item?.statement ? "" : placeOf(citation)}
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
