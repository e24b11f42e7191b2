/** What Ctrl-C does: one listener from the start to the end, so that no signal falls between two handlers. */
let act: (() => void) | undefined

/** Takes charge of the signals that ask a program to end. */
export const listen = (usual: () => void): void => {
  act = usual
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => act?.())
}
/** From now on this is done instead. */
export const onInterrupt = (instead: () => void): void => {
  act = instead
}
