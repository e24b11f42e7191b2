/** Others are called from what shows as the person's own number: a displayed number is no proof of who called. */
import { readCalledByReader } from "../../messages/index.ts"
import { distinctNumbers } from "../../timeline/measure.ts"
import type { Cause } from "../cause.ts"
import { sign, signFrom } from "../signs.ts"
import { type MessageRead, rowsThat } from "../words.ts"

const isAnswer = ({ text, says }: MessageRead): boolean => says.signatures.length === 0 && readCalledByReader(text)

export const ownNumberDisplayed: Cause = {
  id: "own-number-displayed",
  title: "别人接到的来电显示成您的号码",
  needs: [],
  concerns: () => false,
  weigh: () => ({ conclusion: "undetermined", for: [], against: [], missing: [] }),
  withoutClaim: ({ facts, timeline, words }) => {
    const told = facts.one("number-displayed")
    const rows = rowsThat(words, isAnswer)
    const people = rows.length > 0 ? distinctNumbers(timeline, rows) : undefined
    const many = (people?.value ?? 0) > 1
    if (told?.value === "no" || (!told && !many)) return undefined
    return {
      conclusion: told && many ? "likely" : "possible",
      for: [
        ...(told ? [signFrom("您说有人接到过显示为您的号码的来电，而您没有打过", told)] : []),
        ...(people ? [sign`有${people}个号码发来信息，说接到过您的号码打来的电话`] : []),
      ],
      against: [],
      missing: [
        ...(told ? [] : [{ text: "有没有人接到过显示为您的号码、而您没有打过的电话", question: "number-displayed" }]),
        { text: "您自己的通话详单（证明那些时间没有从您的号码打出电话），并请运营商核查主叫号码是否被冒用" },
      ],
    }
  },
}
