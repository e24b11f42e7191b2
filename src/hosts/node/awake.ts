/** What waits for the disk is not left waiting: Node's pool of threads can miss the call to work. */
import { access } from "node:fs"

/**
 * How long what was missed may wait, in milliseconds.
 *
 * glibc before 2.41 can lose the signal that wakes an idle thread (its bug 25847). What was asked of the pool then waits until something else is asked of it,
 * which a command that only waits for its last file never does: it would stand still for ever.
 */
const everyMs = 1_000
let awake = false
/** Asks the pool for a trifle now and then, once a process, for as long as the process has work of its own: this keeps none alive. */
export const keepAwake = (ask: () => void = () => access(process.execPath, () => undefined), every = everyMs): void => {
  if (awake) return
  awake = true
  setInterval(ask, every).unref()
}
