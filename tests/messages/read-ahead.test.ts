/** What is read of a message ahead can be kept as plain text and taken again: whoever asks afterwards is answered the same. */
import { describe, expect, it } from "vitest"
import { readForm, readLabels, readOwnWords, readSays } from "../../src/engine/messages/index.ts"
import { type Answers, readAhead, takeAnswers, writers } from "../../src/engine/messages/read-ahead.ts"
import { ownLines } from "./lines.ts"

const texts = [...new Set(ownLines.map(({ text }) => text))]

describe("what is read ahead", () => {
  it.each(writers)("comes back from its bytes as it was: %s", (by) => {
    expect(texts.length).toBeGreaterThan(500)
    for (const text of texts) {
      const answers = readAhead(text, by)
      expect(JSON.parse(JSON.stringify(answers))).toStrictEqual(answers)
    }
  })
  it("answers whoever asks, also where nothing was found", () => {
    for (const text of texts.slice(0, 200)) {
      const before = [readForm(text), readLabels(text), readSays(text), readOwnWords(text)]
      for (const by of writers) takeAnswers(text, by, JSON.parse(JSON.stringify(readAhead(text, by))) as Answers)
      expect([readForm(text), readLabels(text), readSays(text), readOwnWords(text)]).toStrictEqual(before)
    }
  })
})
