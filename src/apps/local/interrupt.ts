/** What Ctrl-C does: one listener from the start to the end, so that no signal falls between two handlers. */
let act: (() => void) | undefined

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
const heard = (): void => act?.()
const listening = (on: boolean): void => {
  for (const signal of signals) process[on ? "on" : "off"](signal, heard)
}
let held = 0

/** Takes charge of the signals that ask a program to end. */
export const listen = (usual: () => void): void => {
  act = usual
  listening(true)
}
/** Runs a step that keeps this thread to itself. A listener could not be called meanwhile, so the signals do what they do by themselves: they end the program. */
export const whileHeard = async <T>(work: () => T): Promise<T> => {
  if (act === undefined) return work()
  // Whatever was sent until now reaches its listener first.
  await new Promise<void>((done) => setImmediate(done))
  if (held++ === 0) listening(false)
  try {
    return work()
  } finally {
    if (--held === 0) listening(true)
  }
}
/** Ends the program now. While some file is being opened or read, leaving would wait for that, and it may never come: then the signal itself ends the program. */
export const endNow = (code: number): never => {
  if (process.getActiveResourcesInfo().some((name) => name.startsWith("FS"))) {
    listening(false)
    process.kill(process.pid, "SIGINT")
  }
  process.exit(code)
}
/** From now on this is done instead. */
export const onInterrupt = (instead: () => void): void => {
  act = instead
}
