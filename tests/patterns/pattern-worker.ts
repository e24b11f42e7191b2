/** Runs patterns against the texts made from them; see guard.ts. */
import { workerData } from "node:worker_threads"
import { attacksOn, textOf } from "./attacks.ts"

const { first, steps, data } = workerData as {
  readonly first: number
  readonly steps: Int32Array
  readonly data: { readonly length: number; readonly patterns: readonly { readonly source: string; readonly flags: string }[] }
}
steps[2] = 1
for (let job = first; job < data.patterns.length; job++) {
  const { source, flags } = data.patterns[job] as { source: string; flags: string }
  const pattern = new RegExp(source, flags)
  steps[0] = job
  for (const [step, attack] of attacksOn(source, flags).entries()) {
    steps[1] = step
    const text = textOf(attack, data.length)
    pattern.lastIndex = 0
    if (pattern.global) text.replace(pattern, "")
    else pattern.test(text)
  }
}
