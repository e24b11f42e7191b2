/** A filed answer that was copied out leaves nothing unread; one that was not, does. */
import { expect, it } from "vitest"
import type { Cited } from "./citation.ts"
import { repliesTyped } from "./replies-typed.ts"

type Filings = Parameters<typeof repliesTyped>[0]
const filed = (...items: (string | null)[]) => [{ claim: "claim-1", replies: items.map((item) => ({ item })) }] as unknown as Filings
const facts = (typed: readonly string[]) => ({
  many: (key: string) => (key === "claim.1.answer" ? typed.map((value) => ({ value }) as unknown as Cited<string>) : []),
})

it("takes a filed answer for read once its words are copied out", () => {
  expect([...repliesTyped(filed("sha256:a"), facts(["已收到"]))]).toEqual(["sha256:a"])
  expect([...repliesTyped(filed("sha256:a"), facts([]))]).toEqual([])
  expect([...repliesTyped(filed(null), facts(["已收到"]))]).toEqual([])
})
it("takes none where there are more files than words copied out", () => {
  expect([...repliesTyped(filed("sha256:a", "sha256:b"), facts(["已收到"]))]).toEqual([])
})
