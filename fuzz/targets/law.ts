/** Odd references, words and days: an answer or a clear refusal, and never a version for a day before it commenced. */
import { Broken } from "../../src/engine/case/broken.ts"
import { openForGolden } from "../../tests/golden/open.ts"
import { pick } from "../dice.ts"
import { law as files } from "../material.ts"
import { hold, type Roll, type Target } from "../target.ts"

const parts = [
  "民法典",
  "治安管理处罚法",
  "治安处罚法",
  "个人信息保护法",
  "个保法",
  "GB/T 45251-2025",
  "第",
  "条",
  "一千零三十二",
  "1032",
  "五十",
  "42",
  "(5)",
  "之一",
  "6.3.2",
  " ",
  "《",
  "》",
  "#",
  "civil-code",
  "：",
  "第一款",
  "\n",
  "%",
  "骚扰",
  "安宁",
  "*",
  "[",
]
const day = (roll: Roll): string => {
  if (roll(8) === 0) return pick(roll, ["", "2026-02-30", "昨天", "20260101", "9999-12-31", "0001-01-01"])
  const two = (n: number): string => `${n}`.padStart(2, "0")
  return `${1985 + roll(45)}-${two(1 + roll(12))}-${two(1 + roll(28))}`
}

export const law: Target = {
  id: "law",
  async run(roll, keep) {
    const engine = await openForGolden(files, "2026-02-01")
    for (let times = 0; times < 20; times++) {
      const ref = Array.from({ length: 1 + roll(5) }, () => pick(roll, parts)).join("")
      const on = day(roll)
      keep(`question-${times}.json`, new TextEncoder().encode(JSON.stringify({ ref, on })))
      try {
        const found = await engine.law(ref, { on })
        hold(["in-force", "repealed", "not-yet", "not-held"].includes(found.status), `status ${found.status}`)
        if (found.status === "in-force") {
          hold(found.effective !== null && found.effective <= on, `${found.title} commenced on ${found.effective}, asked for ${on}`)
          hold(found.until === null || on < found.until, `${found.title} ended on ${found.until}`)
        }
        for (const one of await engine.lawSearch(ref, { on }))
          hold(one.effective !== null && one.effective <= on, "found before it commenced")
      } catch (error) {
        if (!(error instanceof Broken)) throw error
      }
    }
  },
}
