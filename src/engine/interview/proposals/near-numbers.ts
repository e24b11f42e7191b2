/** Numbers of the person and of those near to them, by the phone itself or by what a message says: never proposed as the other side's. */
import { normaliseNumber } from "../../case/number/number.ts"
import type { Dossier } from "../../dossier.ts"
import { isOfBusiness } from "../../timeline/attribution/bystanders.ts"
import { onceOfRecords } from "../../timeline/once-of-records.ts"
import { rowsWithWords } from "../../timeline/rows.ts"

const kin =
  /母亲|父亲|爸妈|妈妈|爸爸|老妈|老爸|妈|爸|岳父|岳母|公公|婆婆|爷爷|奶奶|外公|外婆|老公|老婆|丈夫|妻子|配偶|爱人|儿子|女儿|孩子|哥哥|姐姐|弟弟|妹妹|家人|家属|亲属|紧急联系人/
const line = /(?<!\d)(?:1[3-9]\d(?:[\s-]?\d){8}|0\d{2,3}-?\d{7,8})(?!\d)/
/** What the reader is asked to call is the sender's own. */
const asks = /请|拨|致电|回电|回拨/
const tellsWhose = /^[^是为系]{0,4}[是为系]/
const farthest = 12
/** 我妈的号码是154…, 您母亲154…, 154…是我妈的. */
const theirsIn = (clause: string): string | undefined => {
  const [number, whose] = [line.exec(clause), kin.exec(clause)]
  if (!number || !whose) return undefined
  const behind = whose.index < number.index
  const between = behind
    ? clause.slice(whose.index + whose[0].length, number.index)
    : clause.slice(number.index + number[0].length, whose.index)
  return between.length <= farthest && (behind ? !asks.test(between) : tellsWhose.test(between)) ? normaliseNumber(number[0]) : undefined
}
const told = onceOfRecords((timeline): ReadonlySet<string> => {
  const texts = new Set(Array.from(rowsWithWords(timeline), (row) => timeline.text[row] as number))
  return new Set(
    [...texts].flatMap((text) =>
      timeline.texts
        .get(text)
        .split(/[，,。;；!！?？\n]/)
        .flatMap((clause) => theirsIn(clause) ?? []),
    ),
  )
})
export const nearNumbers = ({ timeline, extractions }: Dossier): ReadonlySet<string> => {
  const near = new Set(told(timeline))
  for (const { ownNumber, savedNames } of extractions.values()) {
    if (ownNumber !== undefined) near.add(normaliseNumber(ownNumber))
    for (const [number, name] of Object.entries(savedNames ?? {})) if (!isOfBusiness(name)) near.add(number)
  }
  return near
}
