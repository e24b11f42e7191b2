/** Where a value can be seen: file and row, as the person finds them. */
import type { Citation } from "../../../engine/case/citation.ts"
import type { Item } from "../api/client.ts"
import { texts } from "../texts.ts"
import { Fold } from "./Fold.tsx"

const t = texts.sources
const most = 6
const ranges = (all: readonly (readonly [number, number])[], word: (from: number, to: number) => string): string => {
  const shown = all
    .slice(0, most)
    .map(([from, to]) => word(from, to))
    .join(texts.joiner)
  return all.length > most ? `${shown} ${t.more(all.length)}` : shown
}
/** A locator in Chinese. */
export const placeOf = ({ at }: Citation): string => {
  switch (at.in) {
    case "rows":
      return `${at.sheet ? `${t.sheet(at.sheet)} ` : ""}${ranges(at.ranges, t.rows)}`
    case "message":
      return ranges(at.ranges, t.messages)
    case "page":
    case "region":
      return t.page(at.page)
    case "time":
      return t.seconds(Math.floor(at.fromMs / 1000), Math.ceil(at.toMs / 1000))
    default:
      return t.whole
  }
}
export const Sources = ({ citations, items }: { readonly citations: readonly Citation[]; readonly items: readonly Item[] }) => {
  if (!citations.length) return null
  return (
    <Fold title={t.show(citations.length)}>
      <ul className="sources">
        {citations.slice(0, 40).map((citation, i) => {
          const item = items.find((one) => one.id === citation.item)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no id of its own
            <li key={i}>
              <span className="file">{item?.statement ? t.own : (item?.name ?? citation.item.slice(7, 19))}</span>{" "}
              {item?.statement ? "" : placeOf(citation)}
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
