/** What somebody told who was taken for another is written no wider than their words. */
import { expect, it } from "vitest"
import { cite, type ItemId } from "../../case/citation.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { wordsOf } from "../readback/unit.ts"
import type { PaperSubject } from "./matter.ts"
import { toldThen, wrongPerson } from "./wrong-person.ts"

const cited = (value: string) => cite(value, [{ item: "sha256:0" as ItemId, at: { in: "whole" } }], "stated")
const refusal = (words: string | undefined, more: Partial<Refusal> = {}): Refusal =>
  ({
    at: cited("2026-03-18T09:31:00+08:00"),
    kind: "wrong-number",
    scope: "all",
    scopeKnown: true,
    how: words === undefined ? "stated" : "message",
    row: 0,
    ...(words === undefined ? {} : { quote: cited(words) }),
    ...more,
  }) as unknown as Refusal
const matter = (...refusals: readonly Refusal[]): PaperSubject =>
  ({ refusals, dossier: { timeline: { text: [-1] } } }) as unknown as PaperSubject

it.each([
  ["打错了，我不认识孙建洲", "告知打错了"],
  ["你们找错人了", "告知找错了人"],
  ["我不认识这个人", "告知不认识所找的人"],
  ["我不是借款人，也没有担保", "说明所说的款项不是本人的"],
  ["我不是孙建洲", "告知本人不是所找的人"],
  ["这个号码不是他的", "告知号码不是所找的人的"],
  ["这是我新办的号", "告知号码是新办的"],
  [undefined, "告知找错了人"],
])("%s", (words, said) => {
  expect(wordsOf(wrongPerson(matter(), refusal(words)))).toBe(said)
})
it("counts from their word by what it was, and from a word to stop as one", () => {
  const asked = cited("拒绝来电")
  const at = cited("2026-03-18T09:31:00+08:00")
  const sentence = { t: "sentence", mood: "asks", inlines: [{ t: "text", text: asked.value }] } as const
  const only = refusal("打错了")
  expect(wordsOf(toldThen(matter(only), at, sentence))).toBe("告知打错了")
  expect(wordsOf(toldThen(matter(only, refusal("请别再打", { kind: "refusal", scope: "calls" })), at, sentence))).toBe("拒绝来电")
  expect(wordsOf(toldThen(matter(refusal(undefined, { kind: "refusal", scopeKnown: false })), at, sentence))).toBe("提出异议")
})
