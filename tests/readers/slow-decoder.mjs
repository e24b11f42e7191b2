/**
 * Loaded into every process of a test: readers, and only they, never end at a file that holds the words LOOPS FOR EVER.
 * Where LOOPS_TOLD names a folder, each such try leaves a file there, and once a file `enough` is there a try counts as having had its whole processor time: a busy machine gives it none.
 */
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isMainThread } from "node:worker_threads"

const told = process.env.LOOPS_TOLD
if (process.argv[1]?.includes("readers/process")) {
  const decode = TextDecoder.prototype.decode
  TextDecoder.prototype.decode = function (...given) {
    const text = decode.apply(this, given)
    if (told !== undefined && text.includes("LOOPS FOR EVER")) writeFileSync(join(told, `try-${process.pid}`), "")
    while (text.includes("LOOPS FOR EVER"));
    return text
  }
}
// The thread that keeps a reader's limits.
if (told !== undefined && !isMainThread) {
  const { cpuUsage } = process
  const spent = () => existsSync(join(told, `try-${process.pid}`)) && existsSync(join(told, "enough"))
  process.cpuUsage = () => (spent() ? { user: Number.MAX_SAFE_INTEGER, system: 0 } : cpuUsage.call(process))
}
