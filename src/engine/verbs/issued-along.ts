/** Papers that were issued go into a package of several as they were frozen, whatever was added since; where they call an exhibit otherwise, a list says so. */
import type { ItemId } from "../case/citation.ts"
import type { IssuedPaper } from "../case/record/issued.ts"
import { isForPerson } from "../documents/index.ts"
import { refusalOfIssued } from "../documents/readback/issued-gone.ts"
import { lastIssued } from "../documents/readback/since.ts"
import type { Dossier } from "../dossier.ts"

interface Asked {
  readonly for?: string | undefined
  readonly all?: boolean | undefined
}
/** The newest of each kind to each side, unless something that it cites is gone; of those for the person alone only with everything. */
export const issuedFor = ({ issued, items }: Pick<Dossier, "issued" | "items">, options: Asked): readonly IssuedPaper[] =>
  (issued ?? []).filter(
    (paper) =>
      lastIssued(issued, paper.doc, paper.counterparty) === paper &&
      (options.for === undefined || paper.counterparty === null || paper.counterparty === options.for) &&
      (options.all || !isForPerson(paper.doc)) &&
      refusalOfIssued(paper, items) === undefined,
  )
/** Which number of the package each number of an issued paper is, where they differ; undefined where all agree. */
export const renumberedText = (
  issued: readonly IssuedPaper[],
  exhibits: ReadonlyMap<ItemId, { readonly label: string }>,
): string | undefined => {
  const differing = issued.filter((paper) => paper.exhibits.some(({ item, label }) => exhibits.get(item)?.label !== label))
  if (differing.length === 0) return undefined
  const lines = differing.map(({ title, day, exhibits: own }) =>
    [
      `《${title}》${day}定稿，里面的证据编号按定稿时的：`,
      ...own.map(({ item, label, name }) => {
        const now = exhibits.get(item)?.label
        return `  ${label} 是${now === undefined ? "" : `这一包里的${now}，`}${name}`
      }),
    ].join("\n"),
  )
  return `定稿的文书不再改动，定稿以后证据的编号可能变过。\n\n${lines.join("\n\n")}\n`
}
