/** One paper of a golden case as its reader sees it, or what it waits for; with other answers where a test gives them (null takes one away). */

import { filedWith } from "../../scripts/examples/filing.ts"
import type { Engine } from "../../src/engine/api.ts"
import { draftAll } from "../../src/engine/documents/index.ts"
import { renderText } from "../../src/engine/documents/render/text.ts"
import { layOutPaper } from "../../src/engine/documents/sheet/lay.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { materialsOf } from "../situations/materials.ts"
import { parseSituation } from "../situations/parse.ts"

export interface Seen {
  /** Without title, blank lines and foot; empty where it is refused. */
  readonly text: string
  readonly beside: string
  /** The questions that it waits for, else what was found instead; empty where it is written. */
  readonly waits: readonly string[]
}
type Answers = Readonly<Record<string, string | readonly string[] | null>>
/** A paper of a dossier, one a side. */
export const seen = (dossier: Dossier, doc: string): readonly Seen[] =>
  draftAll(dossier, doc).map((made) => {
    if ("document" in made) {
      const page = layOutPaper(made.document, made.exhibits)
      const text = renderText({ ...page, title: "", foot: "" })
      return { text: text.replace(/\n+/g, "\n").trim(), beside: made.document.beside.join(""), waits: [] }
    }
    const { refusal } = made
    return {
      text: "",
      beside: "",
      waits: refusal.why === "missing" ? refusal.gaps.map(({ question, what }) => question?.key ?? what) : ["nothing"],
    }
  })
const without = (answers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null))
/** Of a golden case, by its folder; on its own day, or another. */
export const papersOfCase = async (folder: string, doc: string, answers: Answers = {}, on?: string): Promise<readonly Seen[]> => {
  const whole = read(folder)
  const given = { ...whole, day: on ?? whole.day }
  const engine = await openForGolden(lawFiles(), given.day)
  await takeIn(engine, { ...given, answers: without({ ...given.answers, ...answers }) })
  return seen(await engine.dossier(given.name, { day: given.day as Dossier["day"] }), doc)
}
/** Where nothing but answers was given. */
export const papersOfAnswers = async (
  doc: string,
  answers: Readonly<Record<string, string>>,
  day = "2026-11-20",
): Promise<readonly Seen[]> => {
  const engine = await openForGolden(lawFiles(), day)
  await engine.init("first", { title: "first" })
  await engine.state("first", answers)
  return seen(await engine.dossier("first", { day: day as Dossier["day"] }), doc)
}
/** Of a situation as `cases/situations` writes them: its head and title are given, `materials` and `answers` a line each; what `then` does is on record. */
export const papersOfSituation = async (
  doc: string,
  day: string,
  materials: readonly string[],
  answers: Answers,
  then: (engine: Engine, id: string) => Promise<void> = async () => undefined,
): Promise<readonly Seen[]> => {
  const situation = parseSituation(
    [
      "# 情形",
      `日期：${day}`,
      "",
      "## 材料",
      ...materials.map((one) => `- ${one}`),
      "",
      "## 回答",
      "- called-unit = no",
      "",
      "## 应当",
      "- 没有拒绝",
      "",
    ].join("\n"),
  )
  const engine = await openForGolden(lawFiles(), day)
  await engine.init("situation", { title: situation.title })
  const files = materialsOf(situation)
  await engine.add(
    "situation",
    (async function* () {
      for (const { name, bytes } of files)
        yield {
          name,
          size: bytes.length,
          open: async function* () {
            yield bytes
          },
        }
    })(),
  )
  const told = without(answers) as Record<string, string>
  await engine.state("situation", without({ ...filedWith(told), ...situation.answers, ...answers }) as Record<string, string>)
  await then(engine, "situation")
  return seen(await engine.dossier("situation", { day: day as Dossier["day"] }), doc)
}
