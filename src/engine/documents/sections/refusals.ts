/** Sentences on the person's own word to stop, and on what followed it: written words verbatim with their minute, spoken ones as the person states them. */
import type { Cited } from "../../case/citation.ts"
import { hoursSaid } from "../../refusals/hours.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { isOf } from "../../rules/index.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import { alsoShown, seenIn } from "../../timeline/measure.ts"
import { foundAfterRefusals } from "./found.ts"
import { withoutOthersNamed } from "./masked-names.ts"
import type { PaperSubject } from "./matter.ts"
import { wrongPerson } from "./wrong-person.ts"

/** Each moment once: one message may refuse several things. */
const moments = (matter: PaperSubject): readonly Refusal[] =>
  matter.refusals.filter((one, i, all) => all.findIndex((other) => other.row === one.row) === i)
/** The person's own words as papers show them. */
export const ownQuoted = (matter: PaperSubject, words: Cited<string>, row: number): Cited<string> => {
  const shown = withoutOthersNamed(words.value, matter)
  return shown === words.value ? words : seenIn(matter.dossier.timeline, [row], shown)
}
/** What was said by word of mouth, as the person states it; where only the time is stated, no more than is counted of it. */
export const spokenRefusal = (matter: PaperSubject, refusal: Refusal, side: Sentence = say`对方`): Sentence => {
  const { scope, scopeKnown, kind, hours, at } = refusal
  // What a message asked for, and is not shown, is told no wider than its words.
  if ((refusal.withheld || refusal.boundBy !== undefined) && !hours) return writtenRefusal(matter, refusal)
  // Whoever does not owe was asked for the day on which they asked to be left alone or said that it is not them.
  if (!scopeKnown) return scope === "calls" ? say`提出过不再来电的要求` : say`对联系提出过异议`
  if (kind === "wrong-number") return wrongPerson(matter, refusal)
  if (scope === "hours" && hours) return say`要求${side}${alsoShown(at, hoursSaid(hours))}不要来电`
  const words = {
    all: say`明确要求${side}停止联系`,
    calls: say`明确要求${side}不要再打电话`,
    numbers: say`要求${side}不要用某些号码联系本人`,
    hours: say`要求${side}不要在某些时间联系本人`,
    "third-parties": say`要求${side}不要联系本人以外的人`,
    deletion: say`要求${side}删除本人的号码`,
    messages: say`要求${side}不要再发信息`,
    offers: say`要求${side}不要再发推销信息`,
  } as const
  return words[scope]
}
/** What a message asked for, where its words cannot be shown without turning their sense; of no more than a way or a time of being reached nothing nearer is said. */
export const writtenRefusal = (matter: PaperSubject, refusal: Refusal): Sentence =>
  refusal.kind === "wrong-number"
    ? wrongPerson(matter, refusal)
    : {
        all: say`要求停止联系`,
        calls: say`要求不要再打电话`,
        numbers: say`对联系的方式提出了要求`,
        hours: say`对联系的时间提出了要求`,
        "third-parties": say`对联系的对象、方式或者时间提出了要求`,
        deletion: say`要求删除本人的号码`,
        messages: say`回复退订，要求不再发信息`,
        offers: say`回复退订，要求不再发推销信息`,
      }[refusal.scope]
const inCall = (matter: PaperSubject, refusal: Refusal): Sentence => {
  const said = spokenRefusal(matter, refusal)
  const seconds = refusal.call?.durationS
  const call = refusal.call?.at as Cited<string>
  return seconds
    ? say`本人陈述，在${as("moment", refusal.at)}的通话中${said}；通话记录显示，${as("moment", call)}有一通${seconds}秒的通话，不显示通话内容。`
    : say`本人陈述，在${as("moment", refusal.at)}的通话中${said}；通话记录显示，${as("moment", call)}有一通接通的通话，不显示通话内容。`
}
const written = (matter: PaperSubject, refusal: Refusal): readonly Sentence[] => {
  const { at, quote, row } = refusal
  return quote
    ? [say`${as("moment", at)}本人发信息写明“${as("quoted-words", ownQuoted(matter, quote, row))}”。`]
    : [say`${as("moment", at)}本人发信息${writtenRefusal(matter, refusal)}。`]
}
/** The person's word to stop on which a count rests, and what followed of that kind: of a count that begins at a minute nobody would know what happened then. */
export const refusalSentences = (matter: PaperSubject): readonly Sentence[] => {
  const after = foundAfterRefusals(matter)
  if (after.length === 0) return []
  const relied = new Set(
    matter.findings.flatMap((one) =>
      isOf(one, afterRefusal)
        ? [one.measures.refusedAt, one.measures.messagesRefusedAt, one.measures.hoursRefusedAt].flatMap((at) => (at ? [at.value] : []))
        : [],
    ),
  )
  const told = (one: Refusal): readonly Sentence[] => {
    if (one.how === "message") return written(matter, one)
    return [one.how === "call" ? inCall(matter, one) : say`本人已于${as("moment", one.at)}${spokenRefusal(matter, one)}。`]
  }
  return [
    ...moments(matter)
      .filter(({ at }) => relied.has(at.value))
      .flatMap(told),
    ...after,
  ]
}
