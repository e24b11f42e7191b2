/** Channels as told to scripts and apps: each with its answer terms on a day, and, for a situation, when and why to go there. */
import type { Day } from "../case/time.ts"
import type { Law } from "../law/instrument.ts"
import { type Channel, channelActs, type NotVerified } from "./channel.ts"
import { type ProcedureRule, rulesOn } from "./court/procedure.ts"
import type { Book } from "./index.ts"
import { channelsFor, type Route, type Situation } from "./route.ts"
import { basisOn } from "./terms/basis.ts"
import { type LenderType, type Term, termOn } from "./terms/term.ts"

export interface TermView {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly starts: string
  readonly by: string
  readonly length: string
  readonly dayType: "calendar" | "working"
  readonly extensions: readonly string[]
  readonly basis: {
    readonly instrument: string
    readonly title: string
    readonly article: string | null
    readonly law: boolean
    readonly held: boolean
  }
  readonly confidence: string
  readonly hint: boolean
  readonly note?: string
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
  readonly basis: string | null
  readonly unsure: string | null
  readonly confidence: string
  readonly hint: boolean
  readonly source: string
  readonly checked: string
  /** Only where a situation was given. */
  readonly route?: {
    readonly when: Route["when"]
    readonly kinds: readonly string[]
    readonly reasons: readonly string[]
    readonly warnings: readonly string[]
  }
}
export interface ChannelsView {
  readonly channels: readonly ChannelView[]
  /** Known by hearsay only: no place to go. */
  readonly notVerified: readonly NotVerified[]
  /** 投诉, 举报 and a personal-information request, told apart. */
  readonly choice: readonly {
    readonly title: string
    readonly text: string
    readonly points: readonly string[]
    readonly confidence: string
  }[]
}

/** A term as told on a day; nothing where what it rests on was not in force then. */
export const termView = (law: Law, term: Term, day: Day): readonly TermView[] => {
  const basis = basisOn(law, term, day)
  if (!basis) return []
  const { instrument, title, article, law: isLaw, held } = basis
  return [
    {
      id: term.id,
      title: term.title,
      text: term.text,
      starts: term.starts,
      by: term.by,
      length: term.length.iso,
      dayType: term.days === "工作日" ? "working" : "calendar",
      extensions: term.extensions.map((more) => more.iso),
      basis: { instrument, title, article, law: isLaw, held },
      confidence: term.confidence,
      hint: term.hint,
      ...(term.note === undefined ? {} : { note: term.note }),
    },
  ]
}
const channelView = (book: Book, law: Law, day: Day, channel: Channel, route?: Route, lender?: LenderType): ChannelView => ({
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
export const channelsView = (book: Book, law: Law, day: Day, situation?: Situation): ChannelsView => ({
  channels: situation
    ? channelsFor(book.channels, situation).map((route) => channelView(book, law, day, route.channel, route, situation.lenderType))
    : book.channels.map((channel) => channelView(book, law, day, channel)),
  notVerified: book.notVerified,
  choice: rulesOn(book.procedure, "choice", day).map(choiceView),
})
