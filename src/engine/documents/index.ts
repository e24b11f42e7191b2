/** The drafting of all of a case's papers under one numbering of exhibits: refused by what each needs before it is asked for. */
import type { ItemId } from "../case/citation.ts"
import type { BlockingGap, Gap } from "../case/gap.ts"
import type { Dossier } from "../dossier.ts"
import { contradictedAmong } from "../gaps/contradicted.ts"
import { nobodyNamed } from "../gaps/counterparty-missing.ts"
import { goneFrom } from "../gaps/evidence-gone.ts"
import { isWithoutPosting } from "../gaps/no-posting.ts"
import { isWithoutUrgency } from "../gaps/no-urgency.ts"
import { isForReview } from "../gaps/not-for-review.ts"
import { isWithoutSuit } from "../gaps/not-sued.ts"
import { isForLater } from "../gaps/nothing-sent.ts"
import { isForOthers } from "../gaps/other-paper.ts"
import { blocksOf } from "./blocks.ts"
import type { CasePaper, Draft, PartyPaper } from "./document.ts"
import { drafts } from "./papers/index.ts"
import { type LeftOut, leftOutIn, withoutLeftOut } from "./readback/leave-out.ts"
import { refusalAbout, refusalOfCase } from "./refusal.ts"
import { type PaperSubject, paperSubjectOf } from "./sections/matter.ts"
import { sideWord } from "./sections/private-side.ts"
import { nothingToSay, unreadAdvice } from "./sections/unread.ts"
import { type Document, type DraftRefusal, type Exhibit, isDraftedPaper } from "./sheet/ast.ts"
import { citationsOf, exhibitsIn, exhibitsOf, unresolved } from "./sheet/exhibits.ts"
import { inVoice, type Voice } from "./voice.ts"

export { drafts } from "./papers/index.ts"

/** A paper that only the person reads, or their lawyer: no other package holds it. */
export const isForPerson = (doc: string): boolean => drafts.some(({ id, recipient }) => id === doc && recipient === "self")

export type Drafted =
  | { readonly document: Document; readonly exhibits: readonly Exhibit[] }
  | { readonly doc: string; readonly title: string; readonly counterparty: string | null; readonly refusal: DraftRefusal<BlockingGap> }
interface Tried {
  readonly draft: Draft
  readonly counterparty: string | null
  readonly made: Document | DraftRefusal
  /** What was drafted, with what the person leaves out still in it. */
  readonly whole: Document | undefined
}

/** What of this paper's evidence does not stand: withdrawn, erased, or spoken against. */
const unsettled = (dossier: Dossier, made: Document): readonly Gap[] => [
  ...unresolved(made, dossier.items).map(goneFrom),
  ...(dossier.contradictions.length > 0
    ? contradictedAmong(dossier.contradictions, new Set(citationsOf(made).map(({ item }) => item)))
    : []),
]
/**
 * What no paper has to remember: that nothing was found is said only where everything was read, a paper whose evidence is gone or spoken against is refused,
 * and what could not be read is told beside each.
 */
const checked = (dossier: Dossier, made: Document | DraftRefusal): Document | DraftRefusal => {
  if (!isDraftedPaper(made)) return made.why === "nothing-found" ? nothingToSay(dossier) : made
  const [first, ...rest] = unsettled(dossier, made)
  return first ? { why: "missing", gaps: [first, ...rest] } : { ...made, beside: [...unreadAdvice(dossier), ...made.beside] }
}
type Items = ReadonlySet<ItemId>
const none: Items = new Set()
const aboutCase = (dossier: Dossier, draft: CasePaper, exhibits: readonly Exhibit[], accounts: Items): Document | DraftRefusal =>
  refusalOfCase(draft, dossier, exhibits) ?? draft.draft(dossier, exhibits, accounts)
/** In letters 贵公司, 贵行; other papers call the side by the word that they give. */
const voiceOf = ({ recipient, calls, self }: PartyPaper, matter: PaperSubject): Voice => {
  const side = calls ?? (recipient === "lender" ? sideWord(matter) : undefined)
  return { unit: matter.unit, ...(side === undefined ? {} : { side }), ...(self === undefined || matter.unit ? {} : { self }) }
}
const aboutParty = (dossier: Dossier, draft: PartyPaper, party: string | undefined, cited: Items): Document | DraftRefusal => {
  const matter = paperSubjectOf(dossier, party)
  if (!matter) return { why: "missing", gaps: [draft.unplaced?.(dossier) ?? nobodyNamed()] }
  const made = refusalAbout(draft, matter) ?? draft.draft(matter, cited)
  return isDraftedPaper(made) ? inVoice(made, voiceOf(draft, matter)) : made
}
const tried = (dossier: Dossier, draft: Draft, counterparty: string | null, drafted: Document | DraftRefusal): Tried => {
  const made = checked(dossier, drafted)
  return { draft, counterparty, made, whole: isDraftedPaper(made) ? made : undefined }
}
/** The same without what the person leaves out. */
const pruned = (all: readonly Tried[], left: LeftOut): readonly Tried[] =>
  all.map((one) => (one.whole ? { ...one, made: withoutLeftOut(left, one.whole) } : one))
/** `known`: what papers cite, for an account; what accounts tell, for the list of what the others cite. */
const attempt = (dossier: Dossier, draft: Draft, exhibits: readonly Exhibit[], known: Items): readonly Tried[] => {
  if (draft.per === "case") return [tried(dossier, draft, null, aboutCase(dossier, draft, exhibits, known))]
  const parties = dossier.counterparties.length === 0 ? [undefined] : dossier.counterparties.map((party) => party.id)
  return parties.map((party) => tried(dossier, draft, party ?? null, aboutParty(dossier, draft, party, known)))
}
/** A gap of the case blocks whatever needs what it leaves open; one that a paper gives blocks that paper. */
const shown = (dossier: Dossier, doc: string, refusal: DraftRefusal): DraftRefusal<BlockingGap> => {
  if (refusal.why !== "missing") return refusal
  const view = (gap: Gap): BlockingGap => ({ ...gap, blocks: dossier.gaps.includes(gap) ? blocksOf(gap) : [doc] })
  const [first, ...rest] = refusal.gaps
  return { why: "missing", gaps: [view(first), ...rest.map(view)] }
}
/** A paper for somebody who stands otherwise, or for later, is told of only to whoever asks for it by name. */
const isOffered = ({ made: one }: Tried): boolean =>
  isDraftedPaper(one) ||
  one.why !== "missing" ||
  !one.gaps.every(
    (gap) =>
      isForOthers(gap) || isForLater(gap) || isForReview(gap) || isWithoutPosting(gap) || isWithoutSuit(gap) || isWithoutUrgency(gap),
  )
const isLast = (draft: Draft): boolean => draft.per === "case" && draft.last === true
const isAccount = (draft: Draft): boolean => draft.per === "counterparty" && draft.account === true
const citedIn = (all: readonly Tried[]): Items =>
  new Set(all.flatMap(({ made }) => (isDraftedPaper(made) ? citationsOf(made).map(({ item }) => item) : [])))
/** In the order of the registry, which numbers the exhibits; an account is written when the others are. */
const writtenOut = (dossier: Dossier): readonly Tried[] => {
  const found = drafts.filter((draft) => !isLast(draft))
  const others = new Map(found.filter((draft) => !isAccount(draft)).map((draft) => [draft.id, attempt(dossier, draft, [], none)]))
  const cited = citedIn([...others.values()].flat())
  return found.flatMap((draft) => others.get(draft.id) ?? attempt(dossier, draft, [], cited))
}
interface Made {
  readonly exhibits: readonly Exhibit[]
  /** Statements that the signed accounts tell. */
  readonly accounts: Items
  readonly all: readonly Tried[]
}
const made = new WeakMap<Dossier, Made>()
/** All documents of a dossier are drafted together, so that an exhibit has the same number in each; once, however many are asked for. */
const everything = (dossier: Dossier): Made => {
  const known = made.get(dossier)
  if (known) return known
  const tries = writtenOut(dossier)
  const left = leftOutIn(
    dossier.facts,
    tries.flatMap(({ whole }) => whole ?? []),
  )
  const first = pruned(tries, left)
  const exhibits = exhibitsOf(
    first.flatMap(({ made: one }) => (isDraftedPaper(one) ? [one] : [])),
    dossier.items,
  )
  const accounts = citedIn(first.filter(({ draft }) => isAccount(draft)))
  const whole = {
    exhibits,
    accounts,
    all: [
      ...first,
      ...pruned(
        drafts.filter(isLast).flatMap((draft) => attempt(dossier, draft, exhibits, accounts)),
        left,
      ),
    ],
  }
  made.set(dossier, whole)
  return whole
}
/**
 * Drafts the documents of a case; `which` (a document id) and `counterparty` choose what is given back.
 * Documents of the whole case are always in.
 */
export const draftAll = (dossier: Dossier, which?: string, counterparty?: string): readonly Drafted[] => {
  const { exhibits, all } = everything(dossier)
  return all
    .filter(
      (tried) =>
        (which === undefined || which === "all" ? tried.draft.onlyAsked !== true && isOffered(tried) : tried.draft.id === which) &&
        (counterparty === undefined || tried.draft.per === "case" || tried.counterparty === counterparty),
    )
    .map(
      ({ draft, counterparty: party, made: one }): Drafted =>
        isDraftedPaper(one)
          ? // The evidence list stands for all exhibits of the case; any other document for those it cites.
            { document: one, exhibits: isLast(draft) ? exhibits : exhibitsIn(one, exhibits) }
          : { doc: draft.id, title: draft.title, counterparty: party, refusal: shown(dossier, draft.id, one) },
    )
}
/** The papers that can be drafted, one of them or all, with everything that they would state if nothing were left out. */
export const wholePapers = (dossier: Dossier, which?: string): readonly Document[] =>
  everything(dossier).all.flatMap(({ draft, whole }) => (whole && (which === undefined || draft.id === which) ? [whole] : []))
/** The paper that lists what others cite. */
export const annexDoc = (): string => drafts.find(isLast)?.id ?? ""
/** True for it. */
export const isAnnex = (doc: string): boolean => drafts.some((draft) => draft.id === doc && isLast(draft))
/**
 * The list of the evidence that goes along with one paper, and of no other; undefined where there is nothing to list. `accounts`: the statements that the
 * signed account beside it tells.
 */
export const annexFor = (dossier: Dossier, exhibits: readonly Exhibit[], accounts: Items): Document | undefined => {
  const list = drafts.find((draft): draft is CasePaper => draft.per === "case" && isLast(draft))
  const made = list && exhibits.length > 0 ? list.draft(dossier, exhibits, accounts) : undefined
  return made && isDraftedPaper(made) ? made : undefined
}
