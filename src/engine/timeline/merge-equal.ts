/** Rows of one and the same time: equal ones of different items, and the legs of one forwarded call (see merge.ts, 1 and 2). */
import { directions, eventKinds, precisions } from "../case/batch.ts"
import type { Joining } from "./joining.ts"

/** No record of one line has so many rows about one moment; a file made to be slow is not worth comparing each with each. */
export const crowded = 2000
const call = eventKinds.indexOf("call")
const inward = directions.indexOf("in")
const forwarded = directions.indexOf("forwarded")
const second = precisions.indexOf("second")

/** Walks runs of one time, unless no two rows of it can be one act; a run within one source needs only the forwarded legs folded, and the rows that it repeats. */
export const joinEqual = (state: Joining, order: Int32Array): Int32Array => {
  const { at, direction } = state.rows
  const several = state.rows.sources > 1 || state.rows.parts.some((part) => part.repeats && part.rows > 0)
  if (!several && !direction.includes(forwarded)) return order
  const heads = new Int32Array(order.length)
  let n = 0
  for (let from = 0; from < order.length; ) {
    const time = at[order[from] as number] as number
    let to = from + 1
    let legs = direction[order[from] as number] === forwarded
    while (to < order.length && Object.is(at[order[to] as number], time)) {
      legs ||= direction[order[to] as number] === forwarded
      to++
    }
    if (to - from === 1 || (!several && !legs)) {
      for (let i = from; i < to; i++) heads[n++] = order[i] as number
    } else {
      let run = several ? joinRun(state, order.subarray(from, to)) : [...order.subarray(from, to)]
      if (legs && !Number.isNaN(time)) run = foldLegs(state, run)
      for (const head of run) heads[n++] = head
    }
    from = to
  }
  return n === heads.length ? heads : heads.slice(0, n)
}

/** Equal rows so far, and how many of them the source at hand has joined: sources come one after the other, so each head is looked at once per source. */
interface Alike {
  readonly heads: number[]
  source: number
  joined: number
}
const joinRun = (state: Joining, run: Int32Array): number[] => {
  const { kind, precision, direction, number, durationS, text } = state.rows
  const byKey = new Map<string, Alike>()
  const heads: number[] = []
  for (const row of run) {
    const key = `${kind[row]}/${precision[row]}/${direction[row]}/${number[row]}/${durationS[row]}/${text[row]}`
    const { source, repeats } = state.part(row)
    const like = byKey.get(key)
    const said = repeats ? like?.heads.find((head) => state.part(head).source === source || state.shareItem(head, row)) : undefined
    if (said !== undefined) {
      state.joinFirst(said, row)
      continue
    }
    if (like && like.source !== source) {
      like.source = source
      like.joined = 0
    }
    while (like && like.joined < like.heads.length && !joinable(state, like.heads[like.joined] as number, row)) like.joined++
    const head = like?.heads[like.joined]
    if (like && head !== undefined) {
      state.join(head, row)
      like.joined++
      continue
    }
    heads.push(row)
    if (like) {
      like.heads.push(row)
      like.joined++
    } else byKey.set(key, { heads: [row], source, joined: 1 })
  }
  return heads
}
const joinable = (state: Joining, head: number, row: number): boolean => !state.shareItem(head, row) && !state.differentLines(head, row)

const foldLegs = (state: Joining, run: readonly number[]): number[] => {
  if (run.length > crowded) return [...run]
  const { kind, direction, number, precision, durationS } = state.rows
  const leg = (row: number): boolean => kind[row] === call && (direction[row] === forwarded || direction[row] === inward)
  const heads: number[] = []
  for (const row of [...run].sort((a, b) => Number(direction[a] === forwarded) - Number(direction[b] === forwarded) || a - b)) {
    const head = heads.find(
      (one) =>
        leg(one) &&
        leg(row) &&
        direction[row] === forwarded &&
        state.shareItem(one, row) &&
        (number[one] === number[row] || (precision[row] === second && direction[one] === forwarded)) &&
        (precision[row] === second || durationS[one] === durationS[row]),
    )
    if (head === undefined) heads.push(row)
    else state.join(head, row)
  }
  return heads.sort((a, b) => a - b)
}
