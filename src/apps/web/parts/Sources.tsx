/** Where a value can be seen: file and row, as the person finds them. */
import type { Citation } from "../../../engine/case/citation.ts"
import type { ItemInWords } from "../../api/answers.ts"
import { Fold } from "./Fold.tsx"
import { pageWords } from "./words.ts"

const most = 6
const ranges = (all: readonly (readonly [number, number])[], word: (from: number, to: number) => string): string => {
  const shown = all
    .slice(0, most)
    .map(([from, to]) => word(from, to))
    .join(pageWords.joiner)
  return all.length > most ? `${shown} ${pageWords.sources.more(all.length)}` : shown
}
/** A locator in Chinese. */
export const placeOf = ({ at }: Citation): string => {
  switch (at.in) {
    case "rows":
      return `${at.sheet ? `${pageWords.sources.sheet(at.sheet)} ` : ""}${ranges(at.ranges, pageWords.sources.rows)}`
    case "message":
      return ranges(at.ranges, pageWords.sources.messages)
    case "page":
    case "region":
      return pageWords.sources.page(at.page)
    case "time":
      return pageWords.sources.seconds(Math.floor(at.fromMs / 1000), Math.ceil(at.toMs / 1000))
    default:
      return pageWords.sources.whole
  }
}
export const Sources = ({
  citations,
  items,
  title = pageWords.sources.show(citations.length),
}: {
  readonly citations: readonly Citation[]
  readonly items: readonly ItemInWords[]
  readonly title?: string
}) => {
  if (!citations.length) return null
  return (
    <Fold title={title}>
      <ul className="sources">
        {citations.slice(0, 40).map((citation, i) => {
          const item = items.find((one) => one.id === citation.item)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no id of its own
            <li key={i}>
              <span className="file">{item?.statement ? pageWords.sources.own : (item?.name ?? citation.item.slice(7, 19))}</span>{" "}
              {item?.statement ? "" : placeOf(citation)}
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
