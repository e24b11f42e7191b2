/** Gathers refused rows without letting a bad file fill the memory: the first of a kind one by one, the rest as one issue that counts them. */
import { refusedRows } from "../case/batch.ts"
import type { Issue } from "../case/issue.ts"

const shownPerKind = 1_000
/** More kinds than these are told by their codes alone. */
const mostKinds = 200

export interface Refusals {
  add(issues: readonly Issue[]): void
  /** In the order of the file; counts of what is not shown one by one come last. */
  close(): { readonly refused: readonly Issue[]; readonly rows: number }
}
interface Kind {
  readonly issue: Issue
  shown: number
  more: number
  from: number
  to: number
}
export const refusals = (): Refusals => {
  const refused: Issue[] = []
  const kinds = new Map<string, Kind>()
  let rows = 0
  const kindOf = ({ code, params: { kind, sheet } }: Issue): Kind => {
    const told = kinds.size < mostKinds ? { ...(kind === undefined ? {} : { kind }), ...(sheet === undefined ? {} : { sheet }) } : {}
    const key = JSON.stringify([code, told])
    const found = kinds.get(key) ?? { issue: { code, params: told }, shown: 0, more: 0, from: Number.POSITIVE_INFINITY, to: 0 }
    kinds.set(key, found)
    return found
  }
  const add = (issue: Issue): void => {
    const kind = kindOf(issue)
    rows += refusedRows(issue)
    if (kind.shown < shownPerKind) {
      kind.shown++
      refused.push(issue)
      return
    }
    kind.more += refusedRows(issue)
    kind.from = Math.min(kind.from, issue.row ?? kind.from)
    kind.to = Math.max(kind.to, issue.row ?? kind.to)
  }
  return {
    add: (issues) => {
      for (const issue of issues) add(issue)
    },
    close: () => ({
      refused: [
        ...refused,
        ...[...kinds.values()]
          .filter(({ more }) => more > 0)
          .map(
            ({ issue: { code, params }, more, from, to }): Issue => ({ code, params: { ...params, refused: more, from, to }, row: from }),
          ),
      ],
      rows,
    }),
  }
}
