/** What rules and likeness make of a text together: likeness finds what no rule foresaw, and doubts what a rule saw in a text that is like none of its kind. */
import type { OfficialNotice } from "../official.ts"
import { type MessageLabel, messageLabels } from "../reading.ts"
import { isCourteous, isOfPapers } from "./courteous.ts"
import type { TextEvidence } from "./evidence.ts"
import { type LikenessHead, likenessOf } from "./likeness.ts"
import type { Tone } from "./tone.ts"
import { type Circumstances, type Ruled, type RuledText, weigh, weighedOf } from "./weighing.ts"

/** What both made of it, and the clauses of those labels that likeness gave. */
export interface Settled extends Ruled {
  readonly clauses: readonly { readonly label: MessageLabel; readonly from: number; readonly to: number }[]
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

/** Log-odds, chosen on lines of hands that neither rules nor likeness nor weights were made from. */
const levels = {
  /** From when on a text is said to do harm that no rule saw, and from when on one that a rule saw is believed. */
  harm: 0.5,
  believed: 0.15,
  /** The same of a rule that saw it said in so many words. */
  outright: -2.5,
  /** The same of those who speak for themselves, tell news or warn: then it must be all but sure. */
  speaks: 2.5,
  /** From when on what does harm, though no rule saw it, is worth showing too: where the two disagree, nobody is accused. */
  worthShowing: 0.5,
  /** From when on one thing of which it would be accused is likely too: of nothing in particular nobody is accused. */
  named: 0,
  /** From when on harm is so likely that the likeliest of them is said. */
  certain: 2,
  /** From when on a text is shown, though it is called nothing. */
  shown: 1.2,
  /** The same of one that presses before the day. */
  presses: 2,
  /** From when on a label is given without a rule, and from when on a rule's label is kept. */
  give: -0.3,
  keep: -1.4,
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
const grounds: readonly MessageLabel[] = ["overdue_claim", "reminder", "normal_reminder", "marketing"]
const most = (labels: readonly MessageLabel[], sum: (head: LikenessHead) => number): MessageLabel =>
  labels.reduce((best, one) => (sum(one) > sum(best) ? one : best))

/** Texts of which likeness may say nothing bad: codes, and those signed by a body that can be asked; and, unless all but sure, the person's own, warnings, and what speaks as such a body. */
const mute = ({ senses }: TextEvidence, tone: Tone, official: OfficialNotice | undefined, harm: number): boolean =>
  tone.codeOnly ||
  (official !== undefined && official.of !== "bank" && (official.signed || harm < levels.speaks)) ||
  (harm < levels.speaks && (tone.own || senses.has("news") || senses.has("tellsOf") || tone.warns))

/** Says in so many words what will be done if nothing is paid: a rule that saw it is believed unless all else speaks against it. */
const outright =
  /(?:否则|不然|逾时|过时|再不[^，。！？]{0,6}|再联系不上)[^。！？]{0,22}(?:通讯录|联系人[^，。！？]{0,6}核实|(?:联系|通知|告知|告诉|打给|打电话)[^，。！？]{0,8}(?:家人|家属|单位|公司|父母|亲友|亲戚|同事|领导|老板|学校|村|联系人))|转告[^，。！？]{1,6}(?:尽快|立即|马上|赶紧|及时)(?:还款|还钱|处理欠款)|提前还(?:款|清)[^。！？]{0,4}义务/
/** Demands payment before its day, in so many words: shown as such, however short and civil. */
const demandsEarly = /(?:务必|必须|立即|马上|立刻|赶紧|就得|一定要)[^，。！？]{0,6}提前(?:还|结清|清偿)/
/** What is seen of a text beside what rules and likeness say. */
export const aboutText = (evidence: TextEvidence, official: OfficialNotice | undefined): Circumstances => {
  const { text } = evidence.folded
  return {
    official,
    harmless: isCourteous(text) || isOfPapers(text),
    saysMore: saysMore(text),
    grave: gravely.test(text) || grave.some((sense) => evidence.senses.has(sense) || evidence.signs.has(sense)),
  }
}
export const settle = (ruled: RuledText, evidence: TextEvidence, official: OfficialNotice | undefined): Settled => {
  const likeness = likenessOf(evidence)
  const { text } = evidence.folded
  const { tone, vague } = ruled
  const about = aboutText(evidence, official)
  const { harmless } = about
  const weighed = weighedOf(likeness, ruled, evidence, about)
  const known = new Map<LikenessHead, number>()
  const sum = (head: LikenessHead): number => {
    let held = known.get(head)
    if (held === undefined) {
      held = weigh(weighed, head)
      known.set(head, held)
    }
    return held
  }
  const labels = new Map(ruled.labels)
  const clauses: { label: MessageLabel; from: number; to: number }[] = []
  let { flag } = ruled
  // A menace of nothing in particular is no threat to anybody's safety.
  const add = (label: MessageLabel): void => {
    if (labels.has(label) || (vague && label === "threat_violence")) return
    labels.set(label, [])
    if (label !== "unrelated") clauses.push({ label, ...likeness.clause(label) })
  }
  if (harmless && flag !== "scam") {
    for (const label of harmful) if (label !== "third_party_contact") labels.delete(label)
    flag = labels.has("third_party_contact") ? "borderline" : "none"
  }
  const harms = flag === "violation" || flag === "scam"
  const silent = mute(evidence, tone, official, sum("harm")) || !about.saysMore || harmless
  const worst = most(harmful, sum)
  const plain = !tone.own && !tone.warns && (outright.test(text) || evidence.senses.has("showsOthers"))
  if (harms && sum("harm") < (plain ? levels.outright : levels.believed)) {
    flag = official?.asks || sum("shown") >= 0 ? "borderline" : "none"
    for (const label of harmful) if (flag === "none" || sum(label) < levels.give) labels.delete(label)
  } else if (
    !harms &&
    !silent &&
    sum("harm") >= levels.harm &&
    sum("shown") >= levels.worthShowing &&
    (sum(worst) >= levels.named || sum("harm") >= levels.certain) &&
    (worst !== "third_party_contact" || disclosesDebt.test(text) || flag === "borderline")
  ) {
    flag = worst === "scam_request" ? "scam" : "violation"
    add(worst)
  } else if (flag === "none" && !silent && (sum("shown") >= levels.shown || sum("pre_due_pressure") >= levels.presses)) flag = "borderline"
  if (flag === "none" && !official && !tone.own && !tone.warns && demandsEarly.test(text)) {
    flag = "borderline"
    add("pre_due_pressure")
  }
  const accused = flag === "violation" || flag === "scam"
  if (tone.own && !accused) return { labels: new Map([["unrelated", []]]), flag: "none", clauses: [] }
  for (const label of messageLabels) {
    if (label === "unrelated") continue
    const bad = harmful.includes(label)
    if (bad && !labels.has(label) && (silent || flag === "none")) continue
    if (sum(label) >= levels.give) add(label)
    else if (labels.has(label) && sum(label) < levels.keep && !(bad && (plain || flag === "borderline" || label === worst)))
      labels.delete(label)
  }
  if (accused || flag === "borderline") labels.delete("normal_reminder")
  const owed = saysOwed.test(text) || (labels.has("impersonation_official") && namesDebt.test(text))
  if (flag === "violation" && owed && !labels.has("pre_due_pressure") && !labels.has("reminder")) add("overdue_claim")
  if (labels.has("overdue_claim") && labels.has("reminder"))
    labels.delete(sum("reminder") > sum("overdue_claim") ? "overdue_claim" : "reminder")
  labels.delete("unrelated")
  if (accused && !harmful.some((label) => labels.has(label))) add(worst)
  if (labels.size === 0) {
    if (flag === "borderline" && ruled.flag === "none") add(most(grounds.concat(harmful), sum))
    else labels.set("unrelated", [])
  }
  // Nothing that it could be called: then it is not shown either.
  if (labels.size === 0) {
    labels.set("unrelated", [])
    flag = "none"
  }
  return { labels, flag, clauses: clauses.filter(({ label }) => labels.has(label)) }
}
