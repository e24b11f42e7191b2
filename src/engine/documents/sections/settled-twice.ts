/** The other side's own words, side by side: that the loan is settled, and then that it is overdue. */
import { as, type Sentence, say } from "../../say/say.ts"
import { signedBy } from "./former-creditor.ts"
import type { PaperSubject } from "./matter.ts"

/** With the day that the person states where no message says it; nothing where neither does. */
export const settledTwice = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  const { loan } = matter
  const { settled, settledStated, settledWords, settledSaid, overdueWords, overdueSaid } = loan ?? {}
  const later = overdueWords && overdueSaid ? say`${as("day", overdueSaid)}的信息又写“${as("quoted-words", overdueWords)}”` : undefined
  if (settledWords && settledSaid) {
    const former = signedBy(matter, settledWords)
    if (former) {
      const told = say`${as("day", settledSaid)}署名“${former}”的信息写明“${as("quoted-words", settledWords)}”`
      return [later ? say`${told}；此后${side}${later}。` : say`${told}。`]
    }
    const first = say`${side}${as("day", settledSaid)}的信息写明“${as("quoted-words", settledWords)}”`
    const other = settled && !settledStated && settled.value !== settledSaid.value ? [say`该笔款项已于${as("day", settled)}结清。`] : []
    return [...other, later ? say`${first}，${later}。` : say`${first}。`]
  }
  const day = settledStated ?? settled
  return day ? [say`该笔款项已于${as("day", day)}结清。`, ...(later ? [say`${side}${later}。`] : [])] : []
}
