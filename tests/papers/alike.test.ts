/** Two persons' papers of one kind are no form: at most three fifths of the text, where the paper has room to differ; over every paper that can be written. */
import { expect, it } from "vitest"
import { renderText } from "../../src/engine/documents/render/text.ts"
import { layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import { full } from "../needs.ts"
import { shared, tooAlike } from "./alike.ts"
import { everyCase } from "./equipped.ts"

it("a text stands wholly in itself, half in one that has its half, and not in another", () => {
  const [one, other] = ["天地玄黄宇宙洪荒日月盈昃辰宿列张", "寒来暑往秋收冬藏闰余成岁律吕调阳"]
  expect(shared(one, one)).toBe(1)
  expect(shared(one, other)).toBe(0)
  expect(shared(one + other, one)).toBeCloseTo(0.36, 1)
  const body = (person: string, text: string) => ({ folder: person, doc: "stop-notice", person, text })
  expect(tooAlike([body("甲", one), body("乙", one)]).wrong).toHaveLength(2)
  expect(tooAlike([body("甲", one), body("甲", one)]).wrong).toEqual([])
})
it.runIf(full)(
  "two persons' papers of one kind differ, every paper that there is",
  async () => {
    const bodies = (await everyCase()).flatMap(({ folder, made, dossier }) =>
      made.map(({ document, exhibits }) => ({
        folder,
        doc: document.doc,
        person: dossier.facts.one("name")?.value,
        text: renderText({ ...layOutPaper(document, exhibits), foot: "" }).split("附表　出处")[0] as string,
      })),
    )
    const { wrong, pairs } = tooAlike(bodies)
    expect(wrong).toEqual([])
    expect(pairs).toBeGreaterThan(400)
  },
  600_000,
)
