/** All rules, in the order in which findings are told, and what is asked of them together: measures, words and sentences. */
import type { Cited } from "../case/citation.ts"
import { onScreen } from "../say/on-screen.ts"
import { datedDays } from "../timeline/rows.ts"
import { afterAuthorityWarning } from "./after-authority-warning/index.ts"
import { afterConfirmation } from "./after-confirmation/index.ts"
import { afterRefusal } from "./after-refusal/index.ts"
import { afterSettled } from "./after-settled/index.ts"
import { beforeDue } from "./before-due/index.ts"
import { callsBurst } from "./calls-burst/index.ts"
import { callsPerDay } from "./calls-per-day/index.ts"
import { codeBombing } from "./code-bombing/index.ts"
import { codeOrTransferRequest } from "./code-or-transfer-request/index.ts"
import { creditRecordError } from "./credit-record-error/index.ts"
import { defamation } from "./defamation/index.ts"
import { exposureThreat } from "./exposure-threat/index.ts"
import { falseAmount } from "./false-amount/index.ts"
import { falseOverdue } from "./false-overdue/index.ts"
import { identityWithheld } from "./identity-withheld/index.ts"
import { impersonation } from "./impersonation/index.ts"
import { insult } from "./insult/index.ts"
import { measuredOnce } from "./measured-once.ts"
import { messageVolume } from "./message-volume/index.ts"
import { numberRotation } from "./number-rotation/index.ts"
import { obscene } from "./obscene/index.ts"
import { publicPosting } from "./public-posting/index.ts"
import { quietHours } from "./quiet-hours/index.ts"
import { quietThenReturn } from "./quiet-then-return/index.ts"
import { robotCall } from "./robot-call/index.ts"
import type { Finding, MeasureWords, Rule, RuleInput } from "./rule.ts"
import { silentCalls } from "./silent-calls/index.ts"
import { thirdPartyContact } from "./third-party-contact/index.ts"
import { thirdPartyDisclosure } from "./third-party-disclosure/index.ts"
import { threat } from "./threat/index.ts"
import { unsolicitedDisbursement } from "./unsolicited-disbursement/index.ts"
import { visitsPerDay } from "./visits-per-day/index.ts"
import { wrongAddressee } from "./wrong-addressee/index.ts"

export const rules: readonly Rule[] = [
  callsPerDay,
  callsBurst,
  silentCalls,
  quietHours,
  messageVolume,
  visitsPerDay,
  afterRefusal,
  quietThenReturn,
  afterConfirmation,
  afterAuthorityWarning,
  beforeDue,
  afterSettled,
  numberRotation,
  robotCall,
  identityWithheld,
  wrongAddressee,
  thirdPartyContact,
  thirdPartyDisclosure,
  threat,
  exposureThreat,
  insult,
  obscene,
  publicPosting,
  defamation,
  impersonation,
  falseOverdue,
  falseAmount,
  unsolicitedDisbursement,
  creditRecordError,
  codeBombing,
  codeOrTransferRequest,
]

/** Measures the acts of some days, or (`acts` undefined) of the whole course; by these rules alone where some are named. */
export const measureAll = (
  input: Omit<RuleInput, "acts"> & { readonly acts?: RuleInput["acts"] | undefined },
  only?: ReadonlySet<string>,
): readonly Finding[] => {
  const acts = input.acts ?? datedDays(input.timeline)
  const asked = only ? rules.filter(({ id }) => only.has(id)) : rules
  return acts ? asked.flatMap((rule) => measuredOnce(rule, { ...input, acts })) : []
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))
/** The rule behind a finding; undefined where a finding names none that is registered. */
export const ruleOf = (finding: Pick<Finding, "rule">): Rule | undefined => byId.get(finding.rule)
/** Whether a finding is of this rule: its measures then have the rule's names. */
export const isOf = <M extends string>(finding: Finding, rule: Rule<M>): finding is Finding<M> => finding.rule === rule.id

/** The measures of a finding with their words, in the order in which the rule gave them. */
export const measuresOf = ({
  rule,
  measures,
}: Finding): readonly (MeasureWords & { readonly name: string; readonly cited: Cited<string | number> })[] =>
  Object.entries(measures).flatMap(([name, cited]) =>
    cited ? [{ name, ...(byId.get(rule)?.words.measures[name] ?? { title: name, unit: "text" as const }), cited }] : [],
  )
/** A finding in one plain sentence, as page and command line show it: the rule's own, else the titles of what was measured. */
export const sentenceOf = (finding: Finding): string => {
  const words = ruleOf(finding)?.words
  const brief = words?.brief(finding.measures)
  if (brief !== undefined) return brief
  const parts = measuresOf(finding).map(({ title, cited }) => `${title} ${onScreen(cited.value)}`)
  const title = words?.title ?? finding.rule
  return parts.length > 0 ? `${title}：${parts.join("，")}。` : `${title}。`
}
