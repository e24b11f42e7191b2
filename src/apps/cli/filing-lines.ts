/** What was issued, handed in and answered, as lines. */
import type { FilingView } from "../../engine/views/filings.ts"
import type { IssuedView } from "../../engine/views/issued.ts"
import { named } from "../../locales/names.ts"
import { shown } from "../../locales/sentence.ts"

/** What differs from the paper that went out. */
export const sinceLines = (since: IssuedView["since"]): string[] =>
  since === null
    ? []
    : [...since.added.map((text) => `    现在多出：${shown(text)}`), ...since.gone.map((text) => `    现在没有：${shown(text)}`)]
export const issuedLines = (one: IssuedView): string[] => [
  `${one.day}  《${shown(one.title)}》${one.for === null ? "" : `（致 ${shown(one.for)}）`}  ${one.item}`,
  ...one.files.map(({ name }) => `    ${shown(name)}`),
  ...(one.since === null ? ["    现在已经起草不出这份文书，见 gaps"] : sinceLines(one.since)),
]
export const filingLines = (one: FilingView): string[] => [
  `${one.day}  ${one.doc} → ${shown(one.channelTitle)}  ${one.filing}`,
  ...one.replies.map((reply) => `    ${reply.day} ${named("reply", reply.as)}${reply.item === null ? "" : `  ${reply.item}`}`),
]
