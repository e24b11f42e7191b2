/** A transcript holds what was typed, line by line, at its place in the recording; without a recording, or without words, there is none. */
import { describe, expect, it } from "vitest"
import { lawFiles } from "../../../../../tests/golden/given.ts"
import { openForGolden } from "../../../../../tests/golden/open.ts"
import { fileKeyOf } from "../../../case/file-key.ts"
import type { Dossier } from "../../../dossier.ts"
import { draftAll } from "../../index.ts"
import { renderText } from "../../render/text.ts"
import { layOutPaper } from "../../sheet/lay.ts"
import { linesOf } from "./lines.ts"

const doc = "recording-transcript"
const made = async (recording: boolean, words?: string) => {
  const engine = await openForGolden(lawFiles(), "2026-11-20")
  await engine.init("heard", { title: "heard" })
  await engine.state("heard", { role: "stranger", name: "周以宁" })
  if (recording) {
    const bytes = new Uint8Array([1, 2, 3, 4])
    const { items } = await engine.add(
      "heard",
      (async function* () {
        yield {
          name: "来电录音.m4a",
          size: bytes.length,
          open: async function* () {
            yield bytes
          },
        }
      })(),
    )
    if (words !== undefined) await engine.state("heard", { [fileKeyOf(items[0]!.id, "words")]: words })
  }
  const [one] = draftAll(await engine.dossier("heard", { day: "2026-11-20" as Dossier["day"] }), doc)
  return one!
}
describe("a transcript", () => {
  it("gives each line its time, speaker, words and place", async () => {
    const one = await made(true, "00:03 对方：我们是青禾的，让孙先生回电话\n00:12 本人：打错了，别再打来\n（听不清）")
    if (!("document" in one)) throw new Error("refused")
    const text = renderText({ ...layOutPaper(one.document, one.exhibits), title: "", foot: "" })
    expect(text).toMatch(/00:03 \| 对方 \| 我们是青禾的，让孙先生回电话 \| 证\d0分3秒/)
    expect(text).toMatch(/00:12 \| 本人 \| 打错了，别再打来/)
    expect(text).toContain("— | — | （听不清）")
  })
  it("keeps what is not written as a line of a speaker", () => {
    expect(linesOf("1:02:03 甲: 你好\n没有时间的一句")).toEqual([
      { fromMs: 3_723_000, time: "1:02:03", speaker: "甲", words: "你好" },
      { fromMs: undefined, time: "", speaker: "", words: "没有时间的一句" },
    ])
  })
})
describe("it is refused", () => {
  it("without a recording, and without words, which it asks for", async () => {
    const waits = async (...of: Parameters<typeof made>) => {
      const one = await made(...of)
      return "refusal" in one && one.refusal.why === "missing" ? one.refusal.gaps.map(({ question, what }) => question?.key ?? what) : []
    }
    expect(await waits(false)).toEqual(["other-paper"])
    expect((await waits(true))[0]).toMatch(/^file\.[0-9a-f]{12}\.words$/)
  })
})
