/** Turns work that pushes bytes into a stream that is pulled; the work waits until each piece was taken, so memory stays flat. */

interface Piece {
  readonly bytes: Uint8Array
  taken(): void
  refused(error: Error): void
}
export async function* pulled(work: (push: (bytes: Uint8Array) => Promise<void>) => Promise<void>): AsyncGenerator<Uint8Array> {
  let waiting: Piece | undefined
  let given: Piece | undefined
  let wake: () => void = () => undefined
  let outcome: { error?: unknown } | undefined
  let stopped = false
  const push = (bytes: Uint8Array): Promise<void> =>
    new Promise((taken, refused) => {
      if (stopped) refused(new Error("no longer wanted"))
      else {
        waiting = { bytes, taken, refused }
        wake()
      }
    })
  const finish = (end: { error?: unknown }): void => {
    outcome = end
    wake()
  }
  work(push).then(
    () => finish({}),
    (error) => finish({ error }),
  )
  try {
    for (;;) {
      if (!waiting && !outcome) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if (!waiting) break
      given = waiting
      waiting = undefined
      yield given.bytes
      given.taken()
      given = undefined
    }
    if (outcome && "error" in outcome) throw outcome.error
  } finally {
    // Whoever stops early must not leave the work waiting for ever.
    stopped = true
    for (const piece of [given, waiting]) piece?.refused(new Error("no longer wanted"))
  }
}
