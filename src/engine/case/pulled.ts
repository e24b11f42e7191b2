/** Turns work that pushes bytes into a stream that is pulled; the work waits until each piece was taken, so memory stays flat. */

export async function* pulled(work: (push: (bytes: Uint8Array) => Promise<void>) => Promise<void>): AsyncGenerator<Uint8Array> {
  let waiting: { bytes: Uint8Array; taken: () => void; refused: (error: Error) => void } | undefined
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
      const { bytes, taken } = waiting
      waiting = undefined
      yield bytes
      taken()
    }
    if (outcome && "error" in outcome) throw outcome.error
  } finally {
    stopped = true
    if (waiting) (waiting as { refused: (error: Error) => void }).refused(new Error("no longer wanted"))
  }
}
