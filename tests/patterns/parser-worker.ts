/** Runs every reader of text against long runs; see guard.ts. */
import { workerData } from "node:worker_threads"
import { parsers } from "./parsers.ts"
import { runs } from "./runs.ts"

const { first, steps, data } = workerData as {
  readonly first: number
  readonly steps: Int32Array
  readonly data: { readonly length: number; readonly wholeLength: number; readonly few: boolean }
}
const all = await parsers()
steps[2] = 1
for (let job = first; job < all.length; job++) {
  const parser = all[job] as (typeof all)[number]
  steps[0] = job
  for (const [step, text] of runs(parser.whole ? data.wholeLength : data.length, data.few || parser.whole).entries()) {
    steps[1] = step
    try {
      const given = parser.run(text())
      if (given instanceof Promise) await given
    } catch {
      // Text that does not fit may be refused by an error; here only the time counts.
    }
  }
}
