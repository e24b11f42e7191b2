/** What a message is at bottom: a claim, a reminder, a receipt, an offer, the person's own words, or something else altogether. */
import type { TextEvidence } from "./evidence.ts"

/** The ground tone of a text, on which signs are weighed. */
export interface Tone {
  readonly late: boolean
  readonly due: boolean
  /** Claims that something is owed now. */
  readonly claims: boolean
  /** Presses for a debt, in whatever words. */
  readonly pressing: boolean
  readonly receipt: boolean
  readonly handles: boolean
  readonly marketing: boolean
  /** Warns of fraud: what it names, it does not do. */
  readonly warns: boolean
  /** Brings a code, and asks for none. */
  readonly codeOnly: boolean
  /** Plainly the addressee's own. */
  readonly own: boolean
  /** Speaks of parcels, schools, repairs and the like, and of no debt. */
  readonly everyday: boolean
  readonly civic: boolean
  /** Tells of a debt, which only the debtor may hear. */
  readonly discloses: boolean
  /** Polite and within norms, if nothing harsher stands beside it. */
  readonly mild: boolean
  readonly base: "overdue_claim" | "reminder" | undefined
}
const signedFirst = /^[^【[〔]{0,4}[【[〔][^】\]〕]{1,30}[】\]〕]/
/** Signed by, or speaking for, a house that is owed for water, books, care or taxes, and lends nothing. */
const civicSpeaks =
  /^(?:小区)?业委会|^(?=[【[〔(（]|.{0,3}(?:通知|提醒))[^】\]〕]{0,12}(?:物业|水司|水务|供水|自来水|电网|供电|电力|燃气|热力|供暖|图书馆|税务|电信|移动|联通|广电|医院|门诊|卫生院|体检|口腔|学校|小学|中学|学院|大学|幼儿园|社保|医保|公积金|街道|社区|居委会通知|交警|交管|快递|速运|驿站|人寿|航空|酒店|物流|人事通知|财务提醒|财务通知|行政通知|单车|充电宝|监察)/
const lenderSigned = /[【[〔][^】\]〕]{0,20}(?:金融|贷|借|钱包|催收|清收|资产|分期|信用)[^】\]〕]{0,12}[】\]〕]/

const threats = ["exposure", "violence", "veiled", "staged"] as const

export const toneOf = ({ signs, senses, folded }: TextEvidence): Tone => {
  const has = (...names: readonly string[]): boolean => names.some((name) => senses.has(name))
  const times = (name: string): number => senses.get(name) ?? 0
  const warns = times("warning") >= 2 || (has("warning") && !has("frame", "frameHard", "late"))
  const codeOnly = has("codeNotice") && !signs.has("veiled")
  const civic = civicSpeaks.test(folded.text) && !has("credit", "lender")
  const joking = has("jest") && !has("lender", "kill", "lewd", "curse") && !signedFirst.test(folded.text)
  const everyday = (has("elsewhere", "otherwise") && !has("debt")) || has("borrowedThing") || civic || joking
  const own =
    ((has("own") && !has("tellHard", "kill")) || (has("wronged") && has("own", "you"))) &&
    !has("lender") &&
    !signs.has("presses") &&
    !signedFirst.test(folded.text)
  const told = has("tellsOf") && !signedFirst.test(folded.text) && !has("frameHard", "lender")
  const [receipt, handles] = [signs.has("receipt"), signs.has("handles")]
  const speaks = !codeOnly && !warns && !civic && !joking && !has("borrowedThing")
  const late = signs.has("late") && speaks
  const [dueHard, dueSoft] = [signs.has("due") && speaks, signs.has("dueSoft") && speaks]
  const owedHard = signs.has("owedHard") && has("debt") && speaks
  const promo = times("promo") + 2 * times("promoHard")
  const numbered = has("mobile") || /(?:电话|热线|微信|咨询|cellphone|phone)[^。]{0,8}[x\d*]{6}|x{7}|cellphone|hotline/.test(folded.text)
  const enough =
    dueHard || dueSoft ? times("promoHard") > 0 || promo >= 3 : promo >= 2 || (promo >= 1 && (numbered || has("debt", "credit")))
  const marketing = enough && !late && (!owedHard || (promo >= 3 && !has("you", "lender"))) && !receipt && !warns
  const owed = (owedHard || signs.has("owed")) && speaks && !(marketing && !has("lender", "frame", "frameHard"))
  const settled = (receipt || handles) && !late && !has("frame", "frameHard") && !(owedHard && has("urge"))
  const base = settled
    ? undefined
    : late
      ? "overdue_claim"
      : dueHard
        ? "reminder"
        : owedHard && owed
          ? "overdue_claim"
          : dueSoft
            ? "reminder"
            : owed && !handles
              ? "overdue_claim"
              : undefined
  const claims = base === "overdue_claim"
  const due = base === "reminder"
  return {
    late,
    due,
    claims,
    pressing:
      !(civic || joking || has("borrowedThing")) &&
      (claims ||
        due ||
        (has("conditional") && !everyday) ||
        (has("owed", "late", "repay") &&
          !marketing &&
          !everyday &&
          !has("news") &&
          has("you", "urge") &&
          threats.some((sign) => signs.get(sign)?.some((seen) => seen.weight >= 0.9))) ||
        (has("debt") && has("frame", "frameHard")) ||
        lenderSigned.test(folded.text)),
    receipt,
    handles,
    marketing,
    warns,
    codeOnly,
    own: own || told,
    everyday,
    civic,
    discloses: late || (has("debt") && has("other") && has("owed")) || (has("debt") && has("amount", "owed", "pay", "late")),
    mild: (receipt && has("debt", "settledWord")) || handles || (due && !marketing) || (claims && has("help", "courteous")),
    base,
  }
}
