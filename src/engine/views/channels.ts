/** Channels as told to scripts and apps: each with its answer terms on a day, and, for a situation, when and why to go there. */
import type { Day } from "../case/time.ts"
import { type Channel, channelActs, type NotVerified } from "../channels/channel.ts"
import { type ProcedureRule, rulesOn } from "../channels/court/procedure.ts"
import type { LawSheets } from "../channels/index.ts"
import { channelsFor, type Route, type Situation } from "../channels/route.ts"
import { drafts } from "../documents/index.ts"
import type { Law } from "../law/instrument.ts"
import { type LenderType, termOn } from "../law/terms/term.ts"
import { type TermView, termView } from "./terms.ts"

/** How `channels` is asked: nothing for all of them, or a situation, told or as a case shows it. Lender types and roles as in the questions; acts as in `channels`. */
export interface ChannelOptions {
  /** A case, and one of its claims (the first where none is named): lender type, role and a stated police report are taken from it unless told. */
  readonly case?: string
  readonly claim?: string
  /** The day whose terms are told. */
  readonly on?: string
  readonly lender?: string
  readonly role?: string
  readonly acts?: readonly string[]
  /** Ids of channels that have the matter already. */
  readonly filed?: readonly string[]
}
export interface ChannelView {
  readonly id: string
  readonly title: string
  readonly run: string
  readonly reach: string | null
  readonly kinds: readonly string[]
  readonly lenders: readonly string[] | "any"
  readonly acts: readonly { readonly act: string; readonly title: string }[] | "any"
  readonly takes: readonly string[]
  readonly refuses: readonly string[]
  readonly needs: readonly string[]
  readonly notes: readonly string[]
  readonly attachmentBytes: number | null
  /** Channels that, having the matter already, may make this one refuse it. */
  readonly refusesAfter: readonly string[]
  readonly prior: readonly string[]
  readonly next: readonly string[]
  /** No order of use delays it. */
  readonly waitsForNone: boolean
  readonly terms: readonly TermView[]
  /** Papers that can be drafted for it. */
  readonly papers: readonly { readonly doc: string; readonly title: string }[]
  readonly basis: string | null
  readonly unsure: string | null
  readonly confidence: string
  readonly hint: boolean
  readonly source: string
  readonly checked: string
  /** Only where a situation was given. */
  readonly route?: {
    readonly when: "now" | "next" | "later" | "done"
    readonly kinds: readonly string[]
    readonly reasons: readonly string[]
    readonly warnings: readonly string[]
  }
}
export interface ChannelsView {
  readonly channels: readonly ChannelView[]
  /** Known by hearsay only: no place to go. */
  readonly notVerified: readonly { readonly id: string; readonly title: string; readonly text: string; readonly settle: string }[]
  /** 投诉, 举报 and a personal-information request, told apart. */
  readonly choice: readonly {
    readonly title: string
    readonly text: string
    readonly points: readonly string[]
    readonly confidence: string
  }[]
}

const channelView = (book: LawSheets, law: Law, day: Day, channel: Channel, route?: Route, lender?: LenderType): ChannelView => ({
  id: channel.id,
  title: channel.title,
  run: channel.run,
  reach: channel.reach ?? null,
  kinds: channel.kinds,
  lenders: channel.lenders,
  acts: channel.acts === "any" ? "any" : channel.acts.map((act) => ({ act, title: channelActs[act] })),
  takes: channel.takes,
  refuses: channel.refuses,
  needs: channel.needs,
  notes: channel.notes,
  attachmentBytes: channel.attachmentBytes ?? null,
  refusesAfter: channel.refusesAfter,
  prior: channel.prior,
  next: channel.next,
  waitsForNone: channel.waitsForNone,
  terms: channel.terms.flatMap((id) => {
    const term = termOn(book.terms, id, day)
    const bound = lender === undefined || term?.lenders === undefined || term.lenders.includes(lender)
    return term && bound ? termView(law, term, day) : []
  }),
  papers: channel.papers.flatMap((id) => {
    const draft = drafts.find((one) => one.id === id)
    return draft ? [{ doc: draft.id, title: draft.title }] : []
  }),
  basis: channel.basis ?? null,
  unsure: channel.unsure ?? null,
  confidence: channel.confidence,
  hint: channel.hint,
  source: channel.source,
  checked: channel.checked,
  ...(route ? { route: { when: route.when, kinds: route.kinds, reasons: route.reasons, warnings: route.warnings } } : {}),
})
const choiceView = ({ title, text, steps, confidence }: ProcedureRule): ChannelsView["choice"][number] => ({
  title,
  text,
  points: steps,
  confidence,
})

/** All channels with the terms of a day; with a situation, those that fit it in their order of use. */
export const channelsView = (book: LawSheets, law: Law, day: Day, situation?: Situation): ChannelsView => ({
  channels: situation
    ? channelsFor(book.channels, situation).map((route) => channelView(book, law, day, route.channel, route, situation.lenderType))
    : book.channels.map((channel) => channelView(book, law, day, channel)),
  notVerified: book.notVerified.map(({ id, title, text, settle }: NotVerified) => ({ id, title, text, settle })),
  choice: rulesOn(book.procedure, "choice", day).map(choiceView),
})
