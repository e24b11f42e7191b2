/** What a view is: a part of the dossier under its name, with its JSON shape and its maker; add fields to a shape freely, rename or drop none (tests/contract.json). */
import type { LawSheets } from "../channels/index.ts"
import type { Dossier } from "../dossier.ts"

export interface ShowOptions {
  readonly day?: string
  readonly for?: string
  readonly claim?: string
  /** Of a suit: what is claimed in damages. */
  readonly damagesFen?: number
  /** Of each finding and ground at most so many events, and of each measure so many cited places; `eventsTotal` and `placesTotal` tell how many there are. All when absent. */
  readonly events?: number
}
/** What a view is made of. */
export interface ViewInput {
  readonly caseId: string
  readonly dossier: Dossier
  /** Channels, terms and procedure of the law that is held. */
  readonly book: LawSheets
  readonly options: ShowOptions
}
/** Text in pieces, made one after another. */
export type Pieces = Iterable<string>
export interface View<Name extends string, Shape> {
  readonly name: Name
  readonly make: (about: ViewInput) => Shape
  /** Of a view that grows with the record: the JSON text of what `make` gives, without ever holding it whole. Undefined where the options keep it short. */
  readonly pieces?: (about: Pick<ViewInput, "dossier" | "options">) => Pieces | undefined
}
/** A view whose name and shape are known to whoever asks for it. */
export const view = <const Name extends string, Shape>(
  name: Name,
  make: (about: ViewInput) => Shape,
  pieces?: View<Name, Shape>["pieces"],
): View<Name, Shape> => ({ name, make, ...(pieces ? { pieces } : {}) })

/** Whether an entry is about the counterparty and the claim asked for. */
export const isAbout =
  (options: Pick<ShowOptions, "for" | "claim">) =>
  (entry: { readonly counterparty?: string | null; readonly claim?: string | null }): boolean =>
    (options.for === undefined || entry.counterparty === options.for) && (options.claim === undefined || entry.claim === options.claim)
