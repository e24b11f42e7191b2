/** What rules and likeness make of a text together: likeness finds what no rule foresaw, and doubts what a rule saw in a text that is like none of its kind. */
import type { OfficialNotice } from "../official.ts"
import { type MessageFlag, type MessageLabel, messageLabels } from "../reading.ts"
import { isCourteous, isOfPapers } from "./courteous.ts"
import type { TextEvidence } from "./evidence.ts"
import { type LikenessHead, likenessOf } from "./likeness.ts"
import type { Tone } from "./tone.ts"

/** What the rules made of a text. */
export interface Ruled {
  readonly labels: ReadonlyMap<MessageLabel, readonly string[]>
  readonly flag: MessageFlag
}
/** What both made of it, and the clauses of those labels that likeness gave. */
export interface Settled extends Ruled {
  readonly clauses: readonly { readonly label: MessageLabel; readonly from: number; readonly to: number }[]
}
/** What must be seen of a harm before likeness alone may name it where it is less than sure: one of each group. */
const shownBy: Readonly<Partial<Record<MessageLabel, readonly string[]>>> = {
  threat_violence: ["bodyHarm|mob|callBomb|yourPlace|theirPlace|careful|onWay|hurt|limb|beat|kill|veiled|iKnow|whenWhere|whereabouts"],
  threat_exposure: [
    "yours|yourHome|contacts|work|village|school|family|crowdPlace|public|wholeCrowd|relation",
    "disclose|hold|shame|veilAsk|bearFor|doorstep|visit|tellHard|tell|yourImage|learn",
  ],
  impersonation_official: ["officeName|police|court|lawyer", "caseAct|filed|crime|courtStep|undo|judicial"],
  insult: ["contempt|slur|oath|cursed|curse|lewdSoft"],
  third_party_contact: ["addressKin|addressOther|relSuffix|asRelative|kin|other|relay|knowWho"],
  false_amount: ["grows|paidWord|denied|stillClaims|owed|late"],
  pre_due_pressure: ["notDue|due|dueSoft|repeatedAsk", "coerceNow|ultimatum|reckon|repeatedAsk|frameHard|urge"],
  scam_request: ["transfer2|privateAccount|codeWord|fee|screen|cancelLoan|url|job|invest|contactMe|mobile|prize|prizeHard|caseFraud"],
  obscene: ["lewd|lewdSoft|womenFor"],
}
/** Of a debt, or of menace, contempt or lewdness that is no everyday word: whom a text of none of these speaks to is asked or told something, and likeness alone accuses nobody of it. */
const grave: readonly string[] =
  "debt owed late notPaid lender creditHard frameHard ultimatum kill beat hurt bodyHarm mob callBomb careful iKnow atRisk whenWhere whereabouts hold shame veilAsk veiled tellHard wholeCrowd yourImage bearFor learn contempt slur curse cursed oath lewd lewdSoft womenFor trick limb crowdPlace".split(
    " ",
  )
const gravely = /钱|欠|债|账|逾期|挨家|挨个|地址|全家|等着|[腿手]脚?也?[给弄打敲断]|撕|砸/
/** Says that something is owed by now, beside whatever else it says. */
const saysOwed =
  /逾期(?!不还|就|后|将|怎|的话|前)|拖(?:了|到|欠|着不)|(?:至今|到现在|一直|仍|分文|一分)[^，。]{0,3}[未没不][还动]|欠(?:我|平台|公司|款|的钱|了|着|[\d一二两三四五六七八九十])|[一二两三四五六多\d]期[未没不]|断供|赖到|未结清|没还/
/** Stages a case over a debt that it names. */
const namesDebt = /还款|结清|还清|欠|逾期|骗贷|借款纠纷|逃废债|履行/
/** Tells whoever reads it of a debt: without it, asking somebody to pass word on is no disclosure. */
const disclosesDebt = /欠|逾期|借款|借钱|还款|还钱|贷款|没还|不还|借的钱|债|代偿|断供|分期/
/** Signature, address, claim, request, civility: a text that says nothing beyond them accuses nobody. */
const plainParts =
  /[【[〔(（][^】\]〕)）]{1,30}[】\]〕)）]|[\u4e00-\u9fff*]{1,4}(?:先生|女士|同学|专员)|尊敬的(?:客户|用户)|您好|你好|(?:受|在|于|是|里)?[\u4e00-\u9fff]{2,8}(?:金融|小贷|银行|平台|我司|我行)(?:有限公司)?(?:的?委托)?|(?:您|你)的?|(?:借款|贷款|账单|分期|欠款|信用卡|款项|月供|本息)|(?:已经?|仍|尚)?(?:逾期|超期|到期|未还|未处理|未结清)|[\d.,]+(?:元|天|期)?|请?(?:尽快|立即|及时|按时|马上|务必|提前|今[天日]内?|明天)|(?:还款|处理|结清|归还|偿还|还清|回电|联系|接听|来电)|(?:谢谢|感谢)[^，。]{0,6}|如?已还[^，。]{0,3}请?忽略|[\s，。、：；！？的了请]/g
const saysMore = (text: string): boolean => text.length > 160 || text.replace(plainParts, "").length >= 4

/** Chosen on lines that neither rules nor likeness were made from. */
const levels = {
  /** From when on likeness alone says that a text does harm: where something of that harm is seen, and where nothing is. */
  harm: 0.5,
  /** The same where it is plain which harm. */
  plain: 0.35,
  unseen: 0.6,
  /** The same where not even a grave word is seen. */
  bare: 0.85,
  /** From when on a text is of other things altogether. */
  elsewhere: 0.85,
  /** From when on it may well be of other things: then it must be surer of the harm. */
  torn: 0.6,
  /** From when on it speaks of the person's own words, news and warnings too. */
  speaks: 0.85,
  /** Below which it doubts a rule that says so. */
  doubt: 0.06,
  /** The same where it is all but sure that the text is of nothing that is told here. */
  unlike: 0.25,
  plainly: 0.9,
  /** Below which, where it is sure that the text is to be shown, a rule that calls it a violation is not followed. */
  lawful: 0.03,
  borders: 0.85,
  shown: 0.65,
  /** From when on a label is given without a rule, and from when on a rule's label is kept. */
  give: 0.5,
  keep: 0.1,
} as const
const harmful: readonly MessageLabel[] = [
  "threat_violence",
  "threat_exposure",
  "impersonation_official",
  "insult",
  "third_party_contact",
  "false_amount",
  "pre_due_pressure",
  "scam_request",
  "obscene",
]
/** Harm to a person that needs words of its own. */
const personal: readonly MessageLabel[] = ["threat_violence", "threat_exposure", "insult", "obscene"]
const grounds: readonly MessageLabel[] = ["overdue_claim", "reminder", "normal_reminder", "marketing"]
const most = (labels: readonly MessageLabel[], sure: (head: LikenessHead) => number): MessageLabel =>
  labels.reduce((best, one) => (sure(one) > sure(best) ? one : best))

/** Texts of which likeness may say nothing bad: codes, and those signed by a body that can be asked; and, unless it is all but sure, the person's own, warnings, and what speaks as such a body. */
const mute = ({ senses }: TextEvidence, tone: Tone, official: OfficialNotice | undefined, harm: number): boolean =>
  tone.codeOnly ||
  (official !== undefined && official.of !== "bank" && (official.signed || harm < levels.speaks)) ||
  (harm < levels.speaks && (tone.own || senses.has("news") || senses.has("tellsOf") || tone.warns))

/** Says that it knows where somebody is, or whose fault it will be: no errand and no joke does both so well that likeness may wave it through. */
const menaces = ({ senses, signs }: TextEvidence): boolean => senses.has("iKnow") || senses.has("knowing") || signs.has("veiled")
/** `vague`: it menaces nothing in particular, which likeness is not to call a threat to anybody's safety. */
export const settle = (ruled: Ruled, evidence: TextEvidence, tone: Tone, official: OfficialNotice | undefined, vague: boolean): Settled => {
  const { sure, clause } = likenessOf(evidence)
  const labels = new Map(ruled.labels)
  const clauses: { label: MessageLabel; from: number; to: number }[] = []
  let { flag } = ruled
  const add = (label: MessageLabel): void => {
    if (labels.has(label) || (vague && label === "threat_violence")) return
    labels.set(label, [])
    if (label !== "unrelated") clauses.push({ label, ...clause(label) })
  }
  const harmless = isCourteous(evidence.folded.text) || isOfPapers(evidence.folded.text)
  if (harmless && flag !== "scam") {
    for (const label of harmful) if (label !== "third_party_contact") labels.delete(label)
    flag = labels.has("third_party_contact") ? "borderline" : "none"
  }
  const harms = flag === "violation" || flag === "scam"
  const silent = mute(evidence, tone, official, sure("harm")) || !saysMore(evidence.folded.text) || harmless
  const worst = most(harmful, sure)
  const seen = (label: MessageLabel): boolean =>
    (shownBy[label] ?? []).every((group) => group.split("|").some((sense) => evidence.senses.has(sense) || evidence.signs.has(sense)))
  const graveIn = gravely.test(evidence.folded.text) || grave.some((sense) => evidence.senses.has(sense) || evidence.signs.has(sense))
  const benign = Math.max(sure("unrelated"), sure("normal_reminder"), sure("marketing"))
  const elsewhere = benign >= levels.elsewhere
  const enough = seen(worst)
    ? sure(worst) >= 0.8
      ? levels.plain
      : levels.harm
    : graveIn || !personal.includes(worst)
      ? levels.unseen
      : levels.bare
  const needed = benign >= levels.torn ? enough + 0.25 : enough
  if (
    harms &&
    ((sure("harm") < levels.doubt && benign >= (official ? 0.6 : levels.elsewhere)) ||
      (sure("harm") < levels.unlike && sure("unrelated") >= levels.plainly && !menaces(evidence)))
  ) {
    flag = official?.asks ? "borderline" : "none"
    for (const label of harmful) labels.delete(label)
  } else if (flag === "violation" && sure("harm") < levels.lawful && sure("shown") >= levels.borders) {
    flag = "borderline"
    for (const label of harmful) if (label !== "threat_exposure" && label !== "third_party_contact") labels.delete(label)
  } else if (
    !harms &&
    !silent &&
    !elsewhere &&
    !(vague && (worst === "threat_violence" || sure(worst) < levels.give)) &&
    (worst !== "third_party_contact" || disclosesDebt.test(evidence.folded.text)) &&
    !(sure(worst) < levels.plain && (!seen(worst) || sure("overdue_claim") >= levels.plainly)) &&
    sure("harm") >= needed
  ) {
    flag = worst === "scam_request" ? "scam" : "violation"
    add(worst)
  } else if (
    flag === "none" &&
    !silent &&
    !elsewhere &&
    ((sure("shown") >= levels.shown && (graveIn || !personal.includes(worst))) || sure("pre_due_pressure") >= 0.9)
  )
    flag = "borderline"
  const accused = flag === "violation" || flag === "scam"
  if (tone.own && !accused) return { labels: new Map([["unrelated", []]]), flag: "none", clauses: [] }
  for (const label of messageLabels) {
    if (label === "unrelated") continue
    const bad = harmful.includes(label)
    if (bad && !labels.has(label) && (silent || (flag === "none" && label !== "pre_due_pressure"))) continue
    // A harm that a rule named is not made into a threat of violence by likeness alone.
    const borne = label !== "threat_violence" || seen(label) || (label === worst && !harms)
    if (sure(label) >= levels.give && (!bad || ((accused || flag === "borderline") && borne))) add(label)
    else if (!bad && labels.has(label) && sure(label) < levels.keep) labels.delete(label)
  }
  if (accused || flag === "borderline") labels.delete("normal_reminder")
  const { text } = evidence.folded
  const owed = saysOwed.test(text) || (labels.has("impersonation_official") && namesDebt.test(text))
  if (flag === "violation" && owed && !labels.has("pre_due_pressure") && !labels.has("reminder")) add("overdue_claim")
  if (labels.has("overdue_claim") && labels.has("reminder"))
    labels.delete(sure("reminder") > sure("overdue_claim") ? "overdue_claim" : "reminder")
  labels.delete("unrelated")
  if (labels.size === 0) {
    if (accused) add(most(harmful, sure))
    else if (flag === "borderline" && ruled.flag === "none") add(most(grounds.concat(harmful), sure))
    else labels.set("unrelated", [])
  }
  // Nothing that it could be called: then it is not shown either.
  if (labels.size === 0) {
    labels.set("unrelated", [])
    flag = "none"
  }
  return { labels, flag, clauses: clauses.filter(({ label }) => labels.has(label)) }
}
