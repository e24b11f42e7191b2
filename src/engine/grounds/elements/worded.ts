/** Elements that the words of messages show, by the rules that read them: wording beyond doubt alone, from a side that is named. */
import { rowsUnder } from "../../case/citation.ts"
import { claimQuestionOf } from "../../case/claim-key.ts"
import { afterSettled } from "../../rules/after-settled/index.ts"
import { defamation } from "../../rules/defamation/index.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { falseOverdue } from "../../rules/false-overdue/index.ts"
import { impersonation } from "../../rules/impersonation/index.ts"
import { insult } from "../../rules/insult/index.ts"
import { obscene } from "../../rules/obscene/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import type { Finding, Rule } from "../../rules/rule.ts"
import { thirdPartyContact } from "../../rules/third-party-contact/index.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { threat } from "../../rules/threat/index.ts"
import { claimFact, type Position } from "../position.ts"
import type { ElementKind, Scope } from "./element.ts"
import { isOver } from "./measured.ts"

type AnyRule = Pick<Rule, "id">
const foundBy = ({ findings }: Scope, { id }: AnyRule): Finding | undefined => findings.find((finding) => finding.rule === id)
/** A finding as far as one of its measures goes: that measure's own contacts, and no other's. */
const asFarAs = (finding: Finding | undefined, measure: string): Finding | undefined => {
  const cited = finding?.measures[measure]
  const rows = cited && rowsUnder(cited)
  return finding && cited && rows ? { ...finding, events: Int32Array.from(rows), measures: { [measure]: cited } } : undefined
}
/** An element of which nothing is asked where no message shows it: the provision is then not mentioned at all. */
const onlyWhereFound = (kind: ElementKind): ElementKind => ({ ...kind, ruledOut: (scope) => kind.show(scope) === undefined })
/** Shown by the first of these findings that there is and whose measure crosses the line, where one is drawn. */
const shownBy = (title: string, how: string, by: AnyRule, found: (scope: Scope) => readonly (Finding | undefined)[]): ElementKind => ({
  title,
  by: { rule: by.id },
  fill: { how },
  show: (scope, when) => {
    const finding = found(scope).find((one) => one !== undefined && (!when || isOver(one.measures[when.measure]?.value, when)))
    return finding && { finding }
  },
})
const worded = (title: string, how: string, rule: AnyRule): ElementKind => shownBy(title, how, rule, (scope) => [foundBy(scope, rule)])
const theirOwn: readonly Position[] = ["due", "due-today", "not-due", "settled"]
/** The sender's own word that others were told of a debt that is said to be the person's: to whom it is another's, another's secret was told. */
const toldOthers = (scope: Scope): Finding | undefined =>
  theirOwn.includes(scope.position) ? asFarAs(foundBy(scope, thirdPartyDisclosure), "toOthers") : undefined

export const wordedElements: Readonly<Record<string, ElementKind>> = {
  threatening: worded("恐吓的内容", "保存含有恐吓内容的短信或录音。", threat),
  "threatens-safety": worded("威胁人身安全", "保存含有威胁内容的短信、信件或录音。", threat),
  "threatens-exposure": worded("以告诉别人、公开相威胁", "保存扬言告诉家人、单位或者公开的短信、录音。", exposureThreat),
  insulting: worded("侮辱的内容", "保存含有侮辱内容的短信或录音。", insult),
  [obscene.id]: worded(obscene.words.title, "保存含有这类内容的短信或截图。", obscene),
  defaming: worded("向他人捏造事实", "保存能看出编造的事实和对谁说的材料。", defamation),
  "heard-by-others": shownBy("有第三人知道", "请听到或收到的人写出经过。", publicPosting, (scope) => [
    foundBy(scope, defamation),
    foundBy(scope, publicPosting),
    toldOthers(scope),
  ]),
  "privacy-spread": shownBy("散布隐私", "保存散布的内容、对象和时间。", publicPosting, (scope) => [
    theirOwn.includes(scope.position) ? foundBy(scope, publicPosting) : undefined,
    toldOthers(scope),
  ]),
  "poses-as-authority": onlyWhereFound(
    shownBy("以机关的名义催收", "保存自称公安、法院等机关的短信或录音，向该机关核实。", impersonation, (scope) => [
      asFarAs(foundBy(scope, impersonation), "asOfficial"),
    ]),
  ),
  "debt-disclosed": onlyWhereFound(
    shownBy("向不欠债的人透露欠款信息", "保存写明别人姓名和欠款情况的短信。", thirdPartyDisclosure, (scope) => [
      asFarAs(foundBy(scope, thirdPartyDisclosure), "toPerson"),
    ]),
  ),
  "third-person-pressed": onlyWhereFound(
    shownBy("发信息要不欠债的人还款、转告债务", "保存要您还款或者转告债务的短信。", thirdPartyContact, (scope) => [
      asFarAs(foundBy(scope, thirdPartyContact), "messages"),
    ]),
  ),
  "dunned-after-settled": {
    ...onlyWhereFound(worded("结清之后仍被来电、催款", "提供结清证明，保存结清之后的来电和短信记录。", afterSettled)),
    // Calls alone show no dunning: nobody knows what was said, unless the person says that arrears were claimed.
    wordless: ({ facts, claim }, by) =>
      "finding" in by && by.finding.measures.messages === undefined && claimFact(facts, claim, "overdue-claimed")?.value !== "yes",
  },
  "claimed-overdue": {
    title: "对方称已经逾期",
    by: { rule: falseOverdue.id },
    fill: { question: claimQuestionOf("overdue-claimed"), how: "保存对方称已经逾期的短信或者录音。" },
    // Its own message shows it better than the person's word.
    show: (scope) => {
      const finding = foundBy(scope, falseOverdue)
      if (finding) return { finding }
      const fact = claimFact(scope.facts, scope.claim, "overdue-claimed")
      return fact?.value === "yes" ? { fact } : undefined
    },
  },
}
