/** Gathers issues of one file without letting a bad file fill the memory: the first of a kind one by one, the rest as a count. */
import type { Issue, IssueCode } from "../../case/issue.ts"

const shownPerCode = 100
export interface IssueCounter {
  /** An issue of one kept row. After a hundred of a code one issue `{ rows }` tells how many there are in all. */
  add(code: IssueCode, params: Issue["params"], row: number): void
  /** An issue that many rows share: one issue with `{ rows }` and the first row. */
  count(code: IssueCode, row: number): void
  /** An issue of the whole file. */
  file(code: IssueCode, params?: Issue["params"]): void
  /** True once an issue of the whole file has this code. */
  has(code: IssueCode): boolean
  /** The issues of rows gathered since the last call. */
  take(): Issue[]
  /** Counts and issues of the whole file: given last. */
  close(): Issue[]
}
export const issueCounter = (): IssueCounter => {
  let open: Issue[] = []
  const whole: Issue[] = []
  const shown = new Map<IssueCode, number>()
  const counted = new Map<IssueCode, { rows: number; row: number }>()
  return {
    add: (code, params, row) => {
      const n = (shown.get(code) ?? 0) + 1
      shown.set(code, n)
      if (n <= shownPerCode) open.push({ code, params, row })
    },
    count: (code, row) => {
      const entry = counted.get(code)
      if (entry) entry.rows++
      else counted.set(code, { rows: 1, row })
    },
    file: (code, params = {}) => {
      whole.push({ code, params })
    },
    has: (code) => whole.some((issue) => issue.code === code),
    take: () => {
      const taken = open
      open = []
      return taken
    },
    close: () => [
      ...whole,
      // By their first row: when each was counted depends on how the rows came together.
      ...[...counted]
        .sort(([a, one], [b, other]) => one.row - other.row || (a < b ? -1 : 1))
        .map(([code, { rows, row }]): Issue => ({ code, params: { rows }, row })),
      ...[...shown].filter(([, n]) => n > shownPerCode).map(([code, n]): Issue => ({ code, params: { rows: n } })),
    ],
  }
}
/** A cell as an issue may show it. */
export const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
