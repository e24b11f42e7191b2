/** `suit`: a civil suit as told for a case on a filing day: courts, causes of action, injunction, refusals and the fee; what it never tells is who would win. */
import { claimKeyOf, keyFor } from "../case/claim-key.ts"
import { unplacedIn, unplacedSentence } from "../causes/unplaced.ts"
import { type Ask, askOf } from "../channels/ask.ts"
import { courtNamed, type NamedCourt } from "../channels/court/court-named.ts"
import { procedureList, rulesOn } from "../channels/court/procedure.ts"
import { causesOfAction, courtFee, injunctionOf, type SuitSituation } from "../channels/court/suit.ts"
import { conditionShown, type ShownCondition, type SuitCase, suitCase } from "../channels/court/suit-case.ts"
import { choosingOn, courtChoices } from "../channels/court/suit-courts.ts"
import type { LawSheets } from "../channels/index.ts"
import { nothingFound } from "../documents/sections/nothing-found.ts"
import type { Dossier } from "../dossier.ts"
import type { Ground } from "../grounds/ground.ts"
import { unreadSentence } from "../timeline/unread-words.ts"
import { laterRules, type RuleMissing, type RuleView, ruleView } from "./procedure.ts"
import { type ShowOptions, view } from "./view.ts"

/** A question whose answer would settle a point of procedure. */
export interface AskView {
  /** With the number of its claim filled in. */
  readonly key: string
  readonly type: string
  readonly ask: string
}

export interface SuitGround {
  readonly instrument: string
  readonly title: string
  readonly article: string
  readonly anchor: string
  readonly effective: string
  readonly right: string
  readonly counterparty: string | null
  readonly acts: { readonly from: string; readonly to?: string }
  /** Something of it rests on the person's own words alone. */
  readonly stated: boolean
  /** A yardstick of this tool drew a line that the law does not draw. */
  readonly hint: boolean
}
export interface CauseOfAction extends RuleView {
  /** Null where the number was not read. */
  readonly number: string | null
  readonly rights: readonly string[]
  readonly grounds: readonly SuitGround[]
}
export interface CourtView extends RuleView {
  readonly place: string
  readonly city: string | null
  /** `open`; `unsettled` where courts differ, to be pleaded beside another; `ask` where an answer decides. */
  readonly state: "open" | "unsettled" | "ask"
  readonly why: readonly string[]
  readonly questions: readonly AskView[]
}
export interface ConditionView extends RuleView {
  readonly met: boolean
  /** It rests on the person's own words alone. */
  readonly stated: boolean
  readonly shows: readonly string[]
  readonly questions: readonly AskView[]
}
export interface InjunctionView {
  /** `may-ask`: every condition is shown, which is not to say that the court grants it. */
  readonly state: "may-ask" | "missing"
  readonly conditions: readonly ConditionView[]
  readonly cause: CauseOfAction | null
}
export interface ClaimSuit {
  readonly claim: string
  readonly lender: string | null
  readonly lenderType: string | null
  /** Set where nothing in the materials is a basis for a suit; then nothing below is told. */
  readonly nothingFound?: string
  /** In its place while material is unread. */
  readonly undecided?: string
  readonly rights: readonly string[]
  readonly against: readonly { readonly counterparty: string; readonly name: string; readonly role: string }[]
  readonly courts: readonly CourtView[]
  /** Null where the person has named none. */
  readonly named: NamedCourt | null
  readonly causes: readonly CauseOfAction[]
  readonly injunction: InjunctionView | null
}
export interface FeeView extends RuleView {
  readonly damagesFen: number
  readonly fromFen: number
  readonly toFen: number
  readonly how: string
  /** The same for the sums at which the rate changes. */
  readonly at: readonly { readonly damagesFen: number; readonly fromFen: number; readonly toFen: number }[]
}
export interface SuitView {
  readonly day: string
  readonly claims: readonly ClaimSuit[]
  /** Set where that is so of every claim. */
  readonly nothingFound?: string
  readonly undecided?: string
  /** What holds for all claims, told once. */
  readonly choosing: readonly RuleView[]
  readonly refusals: readonly RuleView[]
  readonly fee: FeeView | null
  readonly notHeld: readonly RuleMissing[]
  readonly caution: readonly string[]
}

const sheets = ["courts", "causes", "injunction", "refusals", "court-fee"] as const
const injunctionRight = "禁令"
const fenPerYuan = 100
const noSuit = "这里没有任何内容建议起诉。"
const caution = ["要不要起诉由您决定。法院是否支持，本工具不作预测。", "本工具不是律师，起诉前可以咨询律师或者法律援助机构。"]

/** What is said where nothing is a basis for a suit, or where nobody can tell yet; neither where something is. */
interface Silence {
  readonly nothingFound?: string
  readonly undecided?: string
}
const silence = (dossier: Dossier, suit: SuitCase | undefined): Silence => {
  if (suit && suit.grounds.length > 0) return {}
  const left = unreadSentence(dossier.unread)
  if (left !== undefined) return { undecided: `${left}所以现在还不能判断有没有可以作为起诉依据的行为。${noSuit}` }
  if (dossier.timeline.size === 0) return { nothingFound: `现有材料里还没有联络的记录。${noSuit}` }
  const { undecided, nothingFound: nothing } = nothingFound(dossier, suit?.claim)
  if (undecided !== undefined) return { undecided: `${undecided}${noSuit}` }
  const met = dossier.grounds.some((ground) => ground.met && !ground.comparison && (suit === undefined || ground.claim === suit.claim))
  const beside = unplacedSentence(dossier.timeline, unplacedIn(dossier))
  if (met && beside !== undefined)
    return { undecided: `归到对方名下的联络，在现有材料覆盖的范围内未发现可以作为起诉依据的行为。${beside}${noSuit}` }
  const scope = suit !== undefined && dossier.claims.length > 1 ? "归到这一方名下的联络，" : ""
  return {
    nothingFound: met
      ? `${scope}在现有材料覆盖的范围内未发现可以作为起诉依据的行为：现有的只是推荐性标准、自律规范、行政管理方面的条款，或者只按本工具的尺度提示的情形。${noSuit}`
      : `${nothing ?? "在现有材料覆盖的范围内未发现可以引用条款的行为。"}${noSuit}`,
  }
}
const isSilent = ({ nothingFound, undecided }: Silence): boolean => nothingFound !== undefined || undecided !== undefined
const askView = ({ key, type, ask }: Ask): AskView => ({ key, type, ask })
const groundView = ({ ref, provision, counterparty, acts, established }: Ground): SuitGround => ({
  instrument: ref.instrument,
  title: ref.title,
  article: ref.article,
  anchor: ref.anchor,
  effective: ref.effective,
  right: provision.right ?? "",
  counterparty,
  acts,
  stated: established.some((entry) => entry.stated),
  hint: established.some((entry) => entry.hint === true),
})

interface Telling {
  readonly dossier: Dossier
  readonly book: LawSheets
  readonly suit: SuitCase
}
const causesTold = ({ dossier, book, suit }: Telling, rights: readonly string[]): readonly CauseOfAction[] =>
  causesOfAction(book.procedure, dossier.day, rights).map((rule) => {
    const own = procedureList(rule, "rights")
    return {
      ...ruleView(book, dossier.law, dossier.day, rule),
      number: rule.more.get("number") ?? null,
      rights: own,
      grounds: suit.grounds.filter((ground) => own.includes(ground.provision.right ?? "")).map(groundView),
    }
  })
const injunctionTold = (telling: Telling): InjunctionView | null => {
  const { dossier, book, suit } = telling
  const rules = rulesOn(book.procedure, "injunction", dossier.day)
  if (rules.length === 0) return null
  const shown = new Map(rules.map((rule) => [rule.id, conditionShown(dossier, suit, rule)]))
  const { open } = injunctionOf(book.procedure, dossier.day, Object.fromEntries([...shown].map(([id, one]) => [id, one.met])))
  return {
    state: open ? "may-ask" : "missing",
    conditions: rules.map((rule) => {
      const { answered, met, stated, shows } = shown.get(rule.id) as ShownCondition
      const question = rule.more.get("question")
      const asked = met || answered !== false || question === undefined ? undefined : askOf(keyFor(question, suit.claim))
      return { ...ruleView(book, dossier.law, dossier.day, rule), met, stated, shows, questions: asked ? [askView(asked)] : [] }
    }),
    cause: causesTold(telling, [injunctionRight])[0] ?? null,
  }
}
const courtsTold = ({ dossier, book, suit }: Telling): readonly CourtView[] => {
  const situation: SuitSituation = { day: dossier.day, rights: suit.rights, network: suit.network }
  const answer = (key: string) => {
    const city = dossier.facts.one(key)?.value
    return city === undefined ? { key } : { key, city }
  }
  const answers = { own: answer("city"), lender: answer(claimKeyOf(suit.claim, "lender-city")) }
  return courtChoices(book, situation, answers).map(({ rule, place, city, state, why, questions }) => ({
    ...ruleView(book, dossier.law, dossier.day, rule),
    place,
    city,
    state,
    why,
    questions: questions.map(askView),
  }))
}
const claimTold = (dossier: Dossier, book: LawSheets, suit: SuitCase): ClaimSuit => {
  const claim = dossier.claims.find((entry) => entry.id === suit.claim)
  const telling = { dossier, book, suit }
  const silent = silence(dossier, suit)
  return {
    claim: suit.claim,
    lender: claim?.lender?.value ?? claim?.platform?.value ?? null,
    lenderType: claim?.lenderType?.value ?? null,
    ...silent,
    rights: suit.rights,
    against: suit.against.map((party) => ({ counterparty: party.id, name: party.name.value, role: party.role })),
    courts: isSilent(silent) ? [] : courtsTold(telling),
    named: isSilent(silent) ? null : courtNamed(book, dossier, suit.claim),
    causes: causesTold(telling, suit.rights),
    injunction: isSilent(silent) ? null : injunctionTold(telling),
  }
}
const feeTold = (dossier: Dossier, book: LawSheets, damagesFen: number): FeeView | null => {
  const fee = courtFee(book.procedure, dossier.day, damagesFen)
  if (!fee) return null
  const { rule, fromFen, toFen, how } = fee
  const turns = [...new Set(["free-to", "band-to"].map((key) => Number(rule.more.get(key)) * fenPerYuan))]
  return {
    ...ruleView(book, dossier.law, dossier.day, rule),
    damagesFen,
    fromFen,
    toFen,
    how,
    at: turns.flatMap((sum) => {
      const at = courtFee(book.procedure, dossier.day, sum)
      return at ? [{ damagesFen: sum, fromFen: at.fromFen, toFen: at.toFen }] : []
    }),
  }
}

/** The suit of a case on the dossier's day, which is the day of filing. */
const suitOf = (dossier: Dossier, book: LawSheets, options: ShowOptions): SuitView => {
  const { day, law } = dossier
  const claims = dossier.claims
    .filter((claim) => (options.claim ?? claim.id) === claim.id)
    .map((claim) => claimTold(dossier, book, suitCase(dossier, claim.id, options.for)))
  const open = claims.some((claim) => !isSilent(claim))
  const reported = dossier.facts.claims.some((n) => dossier.facts.one(claimKeyOf(n, "police-report")))
  const [only] = claims
  const rules = (sheet: string) => rulesOn(book.procedure, sheet, day).map((rule) => ruleView(book, law, day, rule))
  const { nothingFound, undecided }: Silence = claims.length === 1 && only ? only : silence(dossier, undefined)
  return {
    day,
    claims,
    ...(open || nothingFound === undefined ? {} : { nothingFound }),
    ...(open || undecided === undefined ? {} : { undecided }),
    choosing: open ? choosingOn(book, day).map((rule) => ruleView(book, law, day, rule)) : [],
    refusals: open || reported ? rules("refusals") : [],
    fee: open ? feeTold(dossier, book, options.damagesFen ?? 0) : null,
    notHeld: open ? sheets.flatMap((sheet) => laterRules(book.procedure, sheet, day)) : [],
    caution: open ? caution : [],
  }
}

export const suit = view("suit", ({ dossier, book, options }): SuitView => suitOf(dossier, book, options))
