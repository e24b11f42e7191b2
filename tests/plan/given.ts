/** A case out of a few lines of materials and some answers, as situations are written, and what is shown of it. */
import type { Engine } from "../../src/engine/api.ts"
import type { Showable, Views } from "../../src/engine/views/index.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { materialsOf } from "../situations/materials.ts"
import { parseSituation } from "../situations/parse.ts"

const law = lawFiles()
export interface Made {
  readonly engine: Engine
  show<What extends Showable>(what: What, claim?: string): Promise<Views[What]>
  state(answers: Readonly<Record<string, unknown>>): Promise<void>
}
const stream = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
/** `materials`: lines as in `cases/situations/README.md`. */
export const caseOf = async (
  materials: readonly string[],
  answers: Readonly<Record<string, unknown>>,
  day = "2026-06-01",
): Promise<Made> => {
  const situation = parseSituation(
    `# 题目\n日期：${day}\n\n## 材料\n${materials.map((line) => `- ${line}`).join("\n")}\n\n## 应当\n- 没有结论`,
  )
  const engine = await openForGolden(law, day)
  await engine.init("plan", { title: "题目" })
  const files = materialsOf(situation)
  await engine.add(
    "plan",
    (async function* () {
      for (const { name, bytes } of files) yield { name, size: bytes.length, open: () => stream(bytes) }
    })(),
  )
  const state = async (given: Readonly<Record<string, unknown>>): Promise<void> => {
    const { items } = await engine.state("plan", given)
    const wrong = items
      .flatMap(({ key, issues }) => issues.map(({ code }) => `${key}: ${code}`))
      .filter((text) => !text.endsWith("duplicate-item"))
    if (wrong.length > 0) throw new Error(`answers refused: ${wrong.join("; ")}`)
  }
  await state(answers)
  return { engine, state, show: (what, claim) => engine.show("plan", what, claim === undefined ? {} : { claim }) }
}
export const pressing = [
  "短信 2026-05-02 09:00 收 10690000338011 【云杉消费金融】您的账单已逾期，请尽快还款。",
  "来电×12 2026-05-03 09:10 每1小时 16100000001 35秒",
  "来电×8 2026-05-04 22:10 每10分钟 16100000001 0秒",
  "来电×6 2026-05-20 09:10 每1小时 16100000001 35秒",
]
export const named = {
  name: "段一川",
  phone: "15400000271",
  "called-unit": "no",
  effect: "夜里被吵醒，白天没法上班。",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.numbers": ["16100000001", "10690000338011"],
}
