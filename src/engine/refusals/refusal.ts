/** The person's word to stop: what it covers, how it is known, when it holds, and whether it arrived. */
import type { Citation, Cited, NonEmpty } from "../case/citation.ts"
import type { RefusalScope, RefusedHours } from "../messages/reading.ts"
import type { RefusalWay } from "./way.ts"

export interface Refusal {
  readonly claim: string | null
  readonly counterparty: string | null
  /** The moment (or the day) it was said; as strong as what shows it. */
  readonly at: Cited<string>
  /** Seconds as in the timeline: a contact from here on is surely later. */
  readonly from: number
  /** The person's own later message that asks this side to call them: from there on nothing is refused. */
  readonly until?: number
  /** Row of the timeline that shows it. */
  readonly row: number
  readonly scope: RefusalScope
  /** Of `hours` alone: at which, where the words tell hours that can be counted. */
  readonly hours?: RefusedHours
  /** False where only the time is stated: what was asked for is then still to be said, and no more than calls is held against anybody bound by the debt. */
  readonly scopeKnown: boolean
  readonly kind: "refusal" | "wrong-number"
  readonly how: "message" | "call" | "stated"
  /** Of `stated` alone: by which way, as the person answered. */
  readonly way?: RefusalWay
  /** The person's own answers say that it is not so: papers tell nothing of it, and nothing rests on it. */
  readonly refuted?: true
  /** The person's words, verbatim, where a message shows them. */
  readonly quote?: Cited<string>
  /** The message that shows it also holds what the other side may quote against the person: until they agree, papers tell of it by their word alone. */
  readonly withheld?: { readonly row: number; readonly quote?: Cited<string> }
  /** The call that was connected at that minute: its beginning, and its length where the source tells it. */
  readonly call?: { readonly at: Cited<string>; readonly durationS?: Cited<number> }
  /** The side's own answer that it arrived. */
  readonly answer?: { readonly at: Cited<string>; readonly quote: Cited<string> }
  /** Whether it reached the other side: an answer acknowledges it, a call was connected at that minute, it was sent; undefined where nothing tells. */
  readonly reached?: "acknowledged" | "connected-call" | "sent"
  /** Somebody who owes nothing asks to be called instead of another: it is shown, and never proposed as a word to stop. */
  readonly inviting?: true
  /** Read from words and not yet confirmed by the person. */
  readonly proposed: boolean
  /** It is said to have been spoken on the telephone, and a record of that day shows no call: asked about, and nothing rests on it. */
  readonly missingOnRecord?: true
  /** What the person wrote to this side at that very minute, where it asks for no such thing: asked about, and nothing rests on the stated word. */
  readonly notInWords?: Cited<string>
  /** The message of that minute, to a number of nobody's, beyond whose words it is not told. */
  readonly boundBy?: number
  /** The number to which they wrote it at that very minute, where that is none of this side's: asked about, and nothing rests on the stated word. */
  readonly saidTo?: Cited<string>
  readonly citations: NonEmpty<Citation>
}
/** Whether a refusal covers calls, or messages. Those of other scopes cover neither as a whole. */
export const coversCalls = ({ scope }: Pick<Refusal, "scope">): boolean => scope === "all" || scope === "calls"
export const coversMessages = ({ scope }: Pick<Refusal, "scope">): boolean => scope === "all" || scope === "messages"
