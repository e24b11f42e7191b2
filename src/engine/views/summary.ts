/** `summary`: the whole case in one object, and what could not be read beside it. */
import type { Digest, ItemId } from "../case/citation.ts"
import { damagedIn } from "../case/unsound.ts"
import { nothingFound } from "../documents/sections/nothing-found.ts"
import type { Dossier } from "../dossier.ts"
import { isHint } from "../grounds/ground.ts"
import { planOf } from "../plan/index.ts"
import { alarmsOf } from "../plan/safety/index.ts"
import { unreadCounts, unreadHow, unreadSentence } from "../timeline/unread-words.ts"
import { causeTitle } from "./diagnosis.ts"
import { type ViewInput, view } from "./view.ts"

export interface UnreadView {
  /** What, how much, where. */
  readonly sentence: string
  /** What to do. */
  readonly how: string
  /** Files of which nothing, or not all, was read; rows without time, hour, direction or whole number, and refused ones. Left out where there is none. */
  readonly files?: number
  readonly rows?: number
  readonly items: readonly {
    readonly item: ItemId
    readonly name: string
    /** `file`, `part`, `refused`, `untimed`, `undirected`, `clockless` or `number`. */
    readonly kind: string
    /** Null where nobody can tell how many there are. */
    readonly rows: number | null
    /** What reading or reception says of it; null where nothing did. */
    readonly code: string | null
  }[]
}
export interface Summary {
  readonly case: string
  readonly title: string
  readonly day: string
  readonly head: { readonly seq: number; readonly digest: Digest }
  readonly items: number
  readonly events: number
  readonly coverage: readonly {
    readonly item: ItemId
    readonly name: string
    readonly from: string
    readonly to: string
    readonly connectedOnly: boolean
  }[]
  readonly counterparties: number
  readonly unattributed: { readonly numbers: number; readonly pooled: number }
  readonly findings: number
  readonly groundsMet: number
  readonly diagnosis: readonly {
    readonly claim: string | null
    readonly cause: string
    readonly title: string
    readonly conclusion: string
  }[]
  readonly gaps: number
  /** What comes before all paperwork and is not taken care of, the gravest first; left out where there is nothing. */
  readonly safety?: readonly { readonly kind: string; readonly title: string }[]
  /** The one thing to do now; left out where there is nothing to do. */
  readonly now?: { readonly step: string; readonly action: string; readonly question?: string }
  /** The one sentence of a case in which nothing is found; absent otherwise, while anything handed in is unread, while the role is open or numbers wait to be sorted. */
  readonly nothingFound?: string
  /** In its place while material is unread, or an answer is open, that decides whether anything is to be found. */
  readonly undecided?: string
  /** Items of which nothing was read, because the original is not the one handed in any more (`original-altered`) or is gone (`original-missing`); absent when there is none. */
  readonly unsound?: readonly { readonly item: ItemId; readonly name: string; readonly code: string }[]
  /** What was handed in and could not be read, only where there is any. Whatever is told as a count or as absent is to be told beside it. */
  readonly unread?: UnreadView
  readonly engineVersion: string
  readonly lawDigest: string
}
/** What could not be read, in a sentence, with what to do and where it is; nothing where everything was read. */
const unreadView = ({ unread }: Dossier): Pick<Summary, "unread"> => {
  const sentence = unreadSentence(unread)
  if (sentence === undefined) return {}
  return {
    unread: {
      sentence,
      how: unreadHow(unread),
      ...unreadCounts(unread),
      items: unread.parts.map(({ item, name, kind, rows, code }) => ({ item, name, kind, rows, code })),
    },
  }
}
const pressing = (dossier: Dossier): Pick<Summary, "safety"> => {
  const found = alarmsOf(dossier).filter(({ state }) => state === "now")
  return found.length > 0 ? { safety: found.map(({ kind, title }) => ({ kind, title })) } : {}
}
const toDo = (dossier: Dossier, book: ViewInput["book"]): Pick<Summary, "now"> => {
  const step = planOf({ dossier, book }).find(({ state }) => state === "now")
  return step ? { now: { step: step.step, action: step.action, ...(step.question ? { question: step.question } : {}) } } : {}
}
const summaryOf = ({ caseId, dossier, book }: Pick<ViewInput, "caseId" | "dossier" | "book">): Summary => {
  const unsound = damagedIn(dossier.items, dossier.extractions)
  return {
    case: caseId,
    title: dossier.title,
    day: dossier.day,
    head: { seq: dossier.head.seq, digest: dossier.head.digest },
    items: dossier.items.filter((item) => !item.withdrawn && !item.erased).length,
    events: dossier.timeline.size,
    coverage: dossier.timeline.coverage.map((c) => ({
      item: c.item,
      name: dossier.items.find((i) => i.id === c.item)?.name ?? "",
      from: c.from,
      to: c.to,
      connectedOnly: c.connectedOnly,
    })),
    counterparties: dossier.counterparties.length,
    unattributed: { numbers: dossier.timeline.unattributed.numbers, pooled: dossier.timeline.unattributed.pooled },
    findings: dossier.findings.length,
    groundsMet: dossier.grounds.filter((ground) => ground.met && !ground.inferred && !isHint(ground)).length,
    diagnosis: dossier.diagnosis.map((d) => ({
      claim: d.claim,
      cause: d.cause,
      title: causeTitle(d.cause),
      conclusion: d.conclusion,
    })),
    gaps: dossier.gaps.length,
    ...pressing(dossier),
    ...toDo(dossier, book),
    ...nothingFound(dossier),
    ...(unsound.length > 0 ? { unsound } : {}),
    ...unreadView(dossier),
    engineVersion: dossier.engineVersion,
    lawDigest: dossier.law.digest,
  }
}

export const summary = view("summary", (about): Summary => summaryOf(about))
