/** From signs to labels and flag. What is not plainly shown is not charged: a sign alone, without a debt pressed for, is no threat. */
import type { OfficialNotice } from "../official.ts"
import type { Labelled, LabelSpan, MessageFlag, MessageLabel } from "../reading.ts"
import type { TextEvidence } from "./evidence.ts"
import { type Settled, settle } from "./likely.ts"
import { type Tone, toneOf } from "./tone.ts"
import type { RuledText } from "./weighing.ts"

const strong = 0.9
const order: readonly MessageFlag[] = ["none", "borderline", "violation", "scam"]
/** Signed by, or speaking as, a law firm or a mediation office that nobody can verify. */
const lawyerSpeaks =
  /[【[〔][^】\]〕]{0,20}(?:律师|律所|法务|调解)[^】\]〕]{0,10}[】\]〕]|(?:我是|我们是|这里是|这边是).{0,16}(?:律师|法务|调解(?:中心|委员会|员))|律师事务所.{0,10}(?:受|接受)|律师函.{0,8}(?:已|将|送达|寄)/

/** A firm that says its name and its client, and what any creditor may do. */
const actsLawfully = (text: string): boolean =>
  /律师事务所|律所/.test(text) &&
  /(?:受|接受).{2,20}委托|委托(?:人|方)/.test(text) &&
  /支付令|起诉|(?:提起|民事)诉讼|仲裁|财产保全|法律程序|律师函/.test(text)
interface Scale {
  readonly evidence: TextEvidence
  readonly tone: Tone
  readonly official: OfficialNotice | undefined
  weight(sign: string): number
  has(...senses: readonly string[]): boolean
  give(label: MessageLabel, flag: MessageFlag, ...from: readonly string[]): void
}
const weighTricks = ({ tone, official, weight, has, give }: Scale): void => {
  const quiet = tone.warns || tone.codeOnly || (tone.civic && !has("url", "mobile", "privateAccount", "codeWord"))
  const advertises =
    official?.of === "bank" &&
    official.signed &&
    has("invite") &&
    !has("freeze", "prizeHard", "codeWord", "privateAccount", "screen", "mobile", "fee", "cancelLoan")
  const plain = official === undefined || !official.signed || has("codeWord", "privateAccount", "screen", "mobile", "fee", "cancelLoan")
  if (weight("trick") >= strong && !quiet && !advertises && !has("corporate")) {
    // A bank's text with a link may be the bank's: it is shown as such, and called nothing.
    give("scam_request", plain ? "scam" : "borderline", "trick")
    if (has("caseFraud") || (has("court") && has("prizeHard", "fee"))) give("impersonation_official", "scam", "staged", "trick")
    if (tone.late && has("freeze")) {
      give("overdue_claim", "scam", "late")
      give("false_amount", "scam", "late")
    }
  } else if (weight("courtTrick") > 0 && !official && !quiet && !tone.late && has("court", "caseNumber", "crime", "filed")) {
    give("scam_request", "scam", "courtTrick")
    give("impersonation_official", "scam", "courtTrick")
  } else if (weight("lureOnly") > 0 && has("mobile")) give("scam_request", "borderline", "lureOnly")
  else if (weight("jobOnly") > 0 && !quiet) give("marketing", "borderline", "jobOnly")
}
/** A text so short says little else than the word itself. */
const bareLength = 16
const weighAbuse = ({ evidence, tone, weight, has, give }: Scale): void => {
  if (weight("abuse") >= strong || weight("despises") > 0) give("insult", "violation", "abuse", "despises")
  else if (weight("bare") >= strong && evidence.folded.text.length <= bareLength && !has("news", "noSlur"))
    give("insult", "violation", "bare")
  if (weight("lewd") >= strong && (!tone.marketing || tone.claims)) give("obscene", "violation", "lewd")
  if (weight("violence") >= strong || weight("menaces") > 0) give("threat_violence", "violation", "violence", "menaces")
}
/** 有你好看, 走着瞧, 后果自负: a menace of nothing in particular, and by itself no threat to anybody's safety. */
const menacesNothing =
  /^(?:还|就|再|不|还钱|，)*(?:(?:有|要|给)你好看|躲得过|跑得了和尚|好自为之|走着瞧|等着瞧|等着看|看着办|试试看|你试试|咱们走着|没完|(?:跟|和)你没完|(?:自己|)掂量着?办?|(?:一切|所有|由此产生的|不利)?后果(?:请|由|你|您|将|都|均|一切|概|自己|自|行|承担|负责|担|负|看着办|掂量|想){1,8})$/
const merelyVeiled = ({ signs, folded }: TextEvidence): boolean =>
  (signs.get("veiled") ?? []).some((seen) => seen.weight >= strong) &&
  !(signs.get("violence")?.length ?? 0) &&
  (signs.get("veiled") ?? [])
    .filter((seen) => seen.weight >= strong)
    .every((seen) => menacesNothing.test(folded.text.slice(seen.from, seen.to)))
/** A visit announced to look into a matter, or people named by the debtor asked to pass word on and no more: nothing is laid open. */
const announcesVisit =
  /(?:工作人员|外访|专员|人员)[^。]{0,16}(?:上门|走访|外访|拜访|家访|实地)|上门[^。]{0,4}(?:核实|核查|沟通|送达|了解|协商|走访)|(?:工作人员|外访员?|专员|家访[^。，]{0,4})[^。]{0,16}(?:前往|到|经过|在)[^。，]{0,8}(?:住址|住处|家)[^。]{0,20}(?:核实|沟通|了解|约|谈|说一声)/
const asksToPassOn = /(?:请|仅)[^。，]{0,6}(?:转告|转达|代为转告)[^。]{0,8}(?:您|你|本人|回电|联系)|仅[^。，]{0,4}(?:转告|转达)/
const laysOpen =
  /曝光|公开|公示|张贴|横幅|喇叭|宣传|群发|挨个|逐个|人尽皆知|知道(?:您|你)|都知道|让[^。，]{0,10}知道|村|邻居|同事|人事|领导|单位|亲友|亲戚|朋友圈|父母|孩子|闹|后果|堵|不还|拘|抓|查封|带人|兄弟/
const plainNotice = (text: string): boolean => (announcesVisit.test(text) || asksToPassOn.test(text)) && !laysOpen.test(text)
const weighPressure = ({ evidence, tone, official, weight, has, give }: Scale): void => {
  if (tone.warns) return
  if (weight("reports") > 0) {
    give("third_party_contact", "borderline", "reports")
    return
  }
  const third = weight("third") >= strong && !tone.everyday && (has("debt", "lender", "lenderName") || !has("kindly", "jest"))
  if (third && (tone.claims || has("debt", "relay", "asRelative", "relSuffix", "broadcast")))
    give("third_party_contact", tone.discloses ? "violation" : "borderline", "third")
  if (weight("involves") > 0 && !third)
    give(
      "third_party_contact",
      (tone.discloses && has("credit", "lenderName", "late", "owed")) || has("notPaid") ? "violation" : "borderline",
      "involves",
    )
  else if (weight("probes") > 0 && !third) give("third_party_contact", "borderline", "probes")
  const framed = has("frameHard") && !tone.everyday
  if (weight("done") >= strong && tone.pressing) give("third_party_contact", "violation", "done")
  const exposes = weight("exposure") >= strong || (weight("exposure") > 0 && tone.claims && has("frame", "frameHard", "will"))
  const openly = plainNotice(evidence.folded.text) ? "borderline" : "violation"
  const hard = weight("exposure") >= 1 || (weight("exposure") >= strong && has("contacts", "work", "school", "public"))
  const exposed = (tone.pressing && exposes && (!third || has("tellHard")) && !tone.receipt && !tone.handles) || (framed && hard && !third)
  if (weight("exposes") > 0 && !tone.civic) {
    give("threat_exposure", openly, "exposes", "exposure")
    if (weight("veiled") >= strong && weight("veiled") < 1 && !merelyVeiled(evidence)) give("threat_violence", "violation", "veiled")
  } else if (exposed) give("threat_exposure", openly, "exposure", "visit")
  else if (tone.pressing && weight("visit") > 0 && !third && !tone.everyday) give("threat_exposure", openly, "visit")
  else if ((tone.pressing || (framed && weight("veiled") >= 1)) && weight("veiled") >= strong && !tone.handles)
    give("threat_violence", merelyVeiled(evidence) ? "borderline" : "violation", "veiled", "violence")
  if (!tone.pressing && !third && !tone.everyday && !has("promo", "help", "warning") && weight("visit") > 0 && has("collectors"))
    give("threat_exposure", "borderline", "visit")
  if (weight("inflates") > 0 && !official) give("false_amount", "violation", "inflates")
  if (weight("reopens") > 0 && !official) give("false_amount", "violation", "reopens")
  if (weight("stages") > 0) give("impersonation_official", "violation", "stages")
  const spoken =
    tone.pressing ||
    framed ||
    (has("seize") && !tone.everyday && !has("news")) ||
    (has("you") && has("filed", "crime") && has("call", "pay", "open") && !tone.everyday && !has("news"))
  if (official || !spoken || third) return
  if (weight("staged") >= strong || (has("caseNumber") && has("court", "courtStep")))
    give("impersonation_official", "violation", "staged", "court")
  else if (actsLawfully(evidence.folded.text) && !has("filed", "crime", "police", "frameHard")) return
  else if (lawyerSpeaks.test(evidence.folded.text) && (has("suit", "courtStep", "frameHard") || tone.late))
    give("impersonation_official", has("frameHard", "courtStep") ? "violation" : "borderline", "lawyer", "court")
}
const harshOf = ({ tone, weight, has }: Scale): boolean =>
  weight("harshCredit") > 0 ||
  (tone.due && has("pressUrge") && has("consequence") && has("conditional", "frameHard")) ||
  has("suit", "courtStep", "vague", "mild")

/** More stretches of one sign tell nothing more. */
const mostSpans = 40
const spansOf = (labels: ReadonlyMap<MessageLabel, readonly string[]>, { signs, folded }: TextEvidence): LabelSpan[] => {
  const spans: LabelSpan[] = []
  for (const [label, from] of labels)
    for (const sign of from)
      for (const seen of (signs.get(sign) ?? []).slice(0, mostSpans)) {
        const [start, end] = [folded.from[seen.from] as number, folded.to[seen.to - 1] as number]
        const inside = spans.findIndex((one) => one.label === label && one.from <= end && start <= one.to)
        const held = spans[inside]
        if (held) spans[inside] = { label, from: Math.min(held.from, start), to: Math.max(held.to, end) }
        else spans.push({ label, from: start, to: end })
      }
  return spans
}
const told = (settled: Settled, evidence: TextEvidence): Labelled => {
  const spans = spansOf(settled.labels, evidence)
  const { from, to } = evidence.folded
  for (const one of settled.clauses) spans.push({ label: one.label, from: from[one.from] as number, to: to[one.to - 1] as number })
  return { labels: [...settled.labels.keys()], flag: settled.flag, spans }
}
export const ruleOn = (evidence: TextEvidence, official: OfficialNotice | undefined): RuledText => {
  const { signs, senses } = evidence
  const tone = toneOf(evidence)
  const labels = new Map<MessageLabel, readonly string[]>()
  let flag = "none" as MessageFlag
  const rank = (to: MessageFlag): void => {
    if (order.indexOf(to) > order.indexOf(flag)) flag = to
  }
  const scale: Scale = {
    evidence,
    tone,
    official,
    weight: (sign) => (signs.get(sign) ?? []).reduce((most, seen) => Math.max(most, seen.weight), 0),
    has: (...names) => names.some((name) => senses.has(name)),
    give: (label, to, ...from) => {
      labels.set(label, from)
      rank(to)
    },
  }
  if (tone.own) return { labels, flag, tone, vague: false }
  weighTricks(scale)
  weighAbuse(scale)
  if (flag !== "scam") weighPressure(scale)
  const harsh = harshOf(scale)
  if (harsh && tone.pressing && !tone.receipt && !tone.handles && official?.of !== "court" && official?.of !== "police") rank("borderline")
  const threatened = flag === "violation"
  if (signs.has("presses") && !official && !tone.warns) scale.give("pre_due_pressure", "violation", "presses")
  if (tone.base === "overdue_claim") labels.set("overdue_claim", ["late", "owedHard", "owed"])
  if (tone.base === "reminder") {
    labels.set("reminder", ["due", "dueSoft"])
    if ((threatened && !labels.has("third_party_contact")) || signs.has("presses") || (harsh && !official))
      scale.give("pre_due_pressure", "borderline", "harshCredit", "suit", "veiled")
    else if (signs.has("curtailMild")) labels.set("pre_due_pressure", ["curtailMild"])
  }
  if (
    tone.marketing &&
    official?.of !== "court" &&
    official?.of !== "police" &&
    !labels.has("overdue_claim") &&
    !labels.has("scam_request")
  )
    labels.set("marketing", ["promo"])
  if (flag === "none" && tone.mild && !labels.has("marketing")) labels.set("normal_reminder", ["receipt", "handles"])
  if (
    official?.asks &&
    flag === "none" &&
    !tone.base &&
    !tone.codeOnly &&
    !tone.warns &&
    !(labels.has("marketing") && scale.has("invite")) &&
    scale.has("mobile", "privateAccount", ...(scale.has("genuine") ? [] : ["url", "transfer2"]))
  )
    rank("borderline")
  return { labels, flag, tone, vague: merelyVeiled(evidence) }
}
export const decide = (evidence: TextEvidence, official: OfficialNotice | undefined): Labelled =>
  told(settle(ruleOn(evidence, official), evidence, official), evidence)
