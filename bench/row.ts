/** One line of the table. Figures carry their unit in the text; `ratio` is ours over the peer's (below 1: faster or smaller). */
export interface Row {
  readonly name: string
  readonly figure: string
  readonly peer: string
  readonly ratio: number | null
  readonly asked: string
}
