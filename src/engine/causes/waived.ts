/** The lender's own word that the rest is waived: what is asked for afterwards is no remainder of the debt. */
import { type Day, numberOfDay, secondsPerDay } from "../case/time.ts"
import { countOf } from "../timeline/measure.ts"
import { pick } from "../timeline/rows.ts"
import type { CauseInput } from "./cause.ts"
import { rowsThat } from "./words.ts"

const waives =
  /(?:余款|余额|剩余(?:款项|欠款|本金|部分)?|其余(?:款项|部分|欠款)?|差额|利息|罚息|违约金|息费)[^,，。;；!！?？]{0,8}(?:减免|豁免|免除|免收|不再(?:收取|追偿|追索|主张))|(?:视为|视同|即为)(?:全部|全额)?结清|(?:减免|协商|和解|结清|还款)(?:方案|协议)(?:已)?(?:执行|履行)完毕/
const unless = /逾时|逾期未|未按|否则|失效|作废/
/** The messages up to a day that say so; undefined for none. */
export const waivedUpTo = (input: CauseInput, day: Day) => {
  const end = (numberOfDay(day) + 1) * secondsPerDay
  const { timeline } = input
  const rows = rowsThat(input.words, ({ text, says }) => says.signatures.length > 0 && waives.test(text) && !unless.test(text))
  return countOf(
    timeline,
    pick(rows, (row) => (timeline.at[row] as number) < end),
  )
}
