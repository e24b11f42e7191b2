/** What was read of messages is kept beside the case, for the same words of the program alone, and forgotten with the item. */
import { expect, it } from "vitest"
import type { Extraction } from "../../src/engine/case/batch.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { readForm, readLabels } from "../../src/engine/messages/index.ts"
import type { Projections } from "../../src/engine/ports.ts"
import { readWords } from "../../src/engine/verbs/words.ts"
import { source } from "../timeline/course.ts"

const item = `sha256:${"7".repeat(64)}` as ItemId
const words = (n: number): string => `【青禾小贷】您的借款已逾期${n}天，请尽快还款。`
const messages = (count: number): Extraction =>
  source(
    1,
    Array.from({ length: count }, (_, n) => ({
      at: 1_767_225_600 + n * 60,
      number: "15400000271",
      direction: n % 10 === 9 ? "out" : "in",
      kind: "sms",
      text: words(n),
    })),
  ).extraction
const openIndex = () => {
  const kept = new Map<string, Uint8Array>()
  const projections: Projections = {
    get: async (_, key) => kept.get(key),
    put: async (_, key, value) => void kept.set(key, value),
    purge: async () => kept.clear(),
  }
  return { kept, projections }
}
const asText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

it("is kept once for each version of what reads, below the item, and the same on every machine", async () => {
  const [one, other] = [openIndex(), openIndex()]
  await readWords(one, "case", item, messages(60), "a")
  await readWords(one, "case", item, messages(60), "b")
  await readWords(other, "case", item, messages(60), "a")
  expect(one.kept.size).toBe(2)
  const [[key = "", value] = []] = other.kept
  expect(key).toMatch(new RegExp(`^extraction/${item}/words/.+/a$`))
  expect(asText(one.kept.get(key))).toBe(asText(value))
  expect(asText(value).match(/"other",/g)).toHaveLength(54)
  expect(asText(value).match(/"person",/g)).toHaveLength(6)
})
it("is used where it was kept by the same version, and by no other", async () => {
  const index = openIndex()
  await readWords(index, "case", item, messages(60), "a")
  const [[key = "", value] = []] = index.kept
  const read = value as Uint8Array
  index.kept.set(key, new TextEncoder().encode(asText(read).replaceAll('"form":"dunning"', '"form":"advert"')))
  expect(readForm(words(0))).toBe("dunning")
  await readWords(index, "case", item, messages(60), "b")
  expect(readForm(words(0))).toBe("dunning")
  await readWords(index, "case", item, messages(60), "a")
  expect(readForm(words(0))).toBe("advert")
  // What is true again, for whoever shares this process.
  index.kept.set(key, read)
  await readWords(index, "case", item, messages(60), "a")
  expect(readForm(words(0))).toBe("dunning")
})
it("is read anew where what was kept is damaged, and nowhere kept without a version or for a few messages", async () => {
  const index = openIndex()
  await readWords(index, "case", item, messages(61), "a")
  const [[key = "", value] = []] = index.kept
  index.kept.set(key, (value as Uint8Array).slice(0, 100))
  await readWords(index, "case", item, messages(61), "a")
  expect(asText(index.kept.get(key))).toBe(asText(value))
  expect(readLabels(words(60)).flag).toBeDefined()
  const none = openIndex()
  await readWords(none, "case", item, messages(61), undefined)
  await readWords(none, "case", item, messages(5), "a")
  expect(none.kept.size).toBe(0)
})
it("lets a step of many messages be heard by the host between two parts of it", async () => {
  let steps = 0
  const longStep = async <T>(work: () => T): Promise<T> => {
    steps++
    return work()
  }
  await readWords({ ...openIndex(), longStep }, "case", item, messages(600), "a")
  expect(steps).toBe(3)
})
