/** A process of readers that do, by the name of the file, what none of ours may: the limits are tried on them. */
import { extractionParts } from "../../src/engine/importers/extraction-bytes.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { serveReaders } from "../../src/hosts/node/readers/serve.ts"

const held: unknown[] = []
const deeds: Readonly<Record<string, () => unknown>> = {
  "loops.bin": () => {
    for (;;);
  },
  "pattern.bin": () => /^(?:x+)+$/.test(`${"x".repeat(60)}y`),
  "waits.bin": () => new Promise(() => undefined),
  "strings.bin": () => {
    for (let i = 0; ; i++) held.push(`${i}`.repeat(50))
  },
  "objects.bin": () => {
    for (let i = 0; ; i++) held.push({ i, list: [i] })
  },
  "buffers.bin": () => {
    for (;;) held.push(new Uint8Array(1 << 22).fill(1))
  },
  "large-arrays.bin": () => {
    for (;;) held.push(new Array(30_000_000).fill(1.5))
  },
  "map.bin": () => {
    const map = new Map()
    for (let i = 0; ; i++) map.set(i, i)
  },
  "joined.bin": () => {
    let text = "x"
    for (;;) {
      text = `${text}${text}`
      held.push(text.split("x").length)
    }
  },
  "leaves.bin": () => process.exit(7),
  // As a system does that is short of memory, or somebody who ends what they do not know.
  "killed.bin": async () => {
    process.kill(process.pid, "SIGKILL")
    await new Promise(() => undefined)
  },
  // Neither is too large by itself; a process that has read the first has no room for the second.
  "half-1.bin": () => void held.push(new Uint8Array(170 << 20).fill(1)),
  "half-2.bin": () => void held.push(new Uint8Array(170 << 20).fill(1)),
  "aborts.bin": () => process.abort(),
  "throws.bin": () => {
    throw new Error("a fault of its own")
  },
  "throws-later.bin": () => {
    setTimeout(() => {
      throw new Error("a fault nobody waits for")
    }, 5)
    return new Promise(() => undefined)
  },
}
await serveReaders({
  extract: async (source, chosen) => {
    if (source.name in deeds) chosen({ id: "call-table" })
    await deeds[source.name]?.()
    return extractionParts(await readItem(source, chosen))
  },
  async *quote(source) {
    await deeds[source.name]?.()
    yield { row: 1, text: source.name }
  },
})
