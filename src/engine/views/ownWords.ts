/**
 * `ownWords`: what the person wrote that the other side may quote against them (对方可能引用的话) or quotes already, and their words of despair. For the person's eyes alone:
 * no paper and no package has it.
 */

import { eventKinds } from "../case/batch.ts"
import type { Citation } from "../case/citation.ts"
import { readOwnWords } from "../messages/index.ts"
import { givenBackIn } from "../messages/label/aside.ts"
import type { OwnWords, Stretch } from "../messages/reading.ts"
import { ownWordsOf } from "../timeline/readings.ts"
import { isOutgoing } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { isAbout, view } from "./view.ts"

type Kind = Exclude<keyof OwnWords, "refusals" | "messagesRefused" | "offersRefused" | "optsOut" | "invites" | "appointments">
export interface OwnWordsView {
  readonly kind: Kind
  readonly at: string | null
  readonly quote: string
  readonly number: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  readonly citations: readonly Citation[]
}
/** What was sent to somebody, and not what the person told their diary. */
const sent = new Set((["sms", "chat", "email"] as const).map((kind) => eventKinds.indexOf(kind)))
const kinds: readonly Kind[] = ["despair", "abuse", "threats", "admissions", "promises", "denials"]

/** Of what the other side gives back of their words between quotation marks, what it holds against them. */
const givenBackTo = (timeline: Timeline, row: number): Partial<Record<Kind, readonly Stretch[]>> => {
  const said = givenBackIn(timeline.texts.get(timeline.text[row] as number)).map((words) => readOwnWords(words))
  return { abuse: said.flatMap(({ abuse }) => abuse), threats: said.flatMap(({ threats }) => threats) }
}

export const ownWords = view("ownWords", ({ dossier: { timeline }, options }): readonly OwnWordsView[] => {
  const found: OwnWordsView[] = []
  for (let row = 0; row < timeline.size; row++) {
    if ((timeline.text[row] as number) < 0 || !sent.has(timeline.kind[row] as number)) continue
    const words = isOutgoing(timeline, row) ? ownWordsOf(timeline, row) : givenBackTo(timeline, row)
    for (const kind of kinds)
      if ((words?.[kind] ?? []).length > 0) {
        const { at, text, number, claim, counterparty, citations } = timeline.event(row)
        found.push({ kind, at, quote: text ?? "", number, claim, counterparty, citations })
      }
  }
  return found.filter(isAbout(options))
})
