/** What goes with a paper and what stays, as lines with their reasons. */
import type { PackedThing, PackList } from "../../engine/views/packing.ts"
import { shown } from "../../locales/sentence.ts"

const line = ({ label, name, why, tick, item }: PackedThing): string =>
  `  ${label === undefined ? "" : `${label} `}${shown(name)}：${why}${tick ? ` [--with ${item}]` : ""}`
export const packListLines = ({ title, goes, stays }: PackList): string[] => [
  `《${title}》这一包里有：`,
  ...goes.map(line),
  ...(stays.length > 0 ? ["不放进去、留在您这里的：", ...stays.map(line)] : []),
]
