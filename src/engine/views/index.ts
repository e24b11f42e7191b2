/** The views of a case, in the order in which they are told: whoever shows a case asks here, by name. */
import { chart } from "./chart.ts"
import { claims } from "./claims.ts"
import { deadlines } from "./deadlines.ts"
import { diagnosis } from "./diagnosis.ts"
import { filings } from "./filings.ts"
import { findingsView } from "./findings.ts"
import { gaps } from "./gaps.ts"
import { grounds } from "./grounds.ts"
import { interview } from "./interview.ts"
import { issued } from "./issued.ts"
import { items } from "./items.ts"
import { law } from "./law.ts"
import { loans } from "./loans.ts"
import { ownWords } from "./ownWords.ts"
import { parties } from "./parties.ts"
import { plan } from "./plan.ts"
import { proposals } from "./proposals.ts"
import { readback } from "./readback.ts"
import { refusals } from "./refusals.ts"
import { safety } from "./safety.ts"
import { suit } from "./suit.ts"
import { summary } from "./summary.ts"
import { timeline } from "./timeline.ts"
import type { Pieces, View, ViewInput } from "./view.ts"

const views = [
  items,
  timeline,
  parties,
  claims,
  loans,
  refusals,
  ownWords,
  findingsView,
  grounds,
  law,
  diagnosis,
  deadlines,
  suit,
  chart,
  gaps,
  safety,
  plan,
  proposals,
  interview,
  readback,
  issued,
  filings,
  summary,
] as const
type Registered = (typeof views)[number]
export type Showable = Registered["name"]
/** What each view gives. */
export type Views = { readonly [V in Registered as V["name"]]: ReturnType<V["make"]> }
export const showable: readonly Showable[] = views.map(({ name }) => name)
export const isShowable = (name: string): name is Showable => (showable as readonly string[]).includes(name)

const byName = new Map<string, View<Showable, Views[Showable]>>(views.map((one) => [one.name, one]))
const viewOf = (what: Showable): View<Showable, Views[Showable]> => byName.get(what) as View<Showable, Views[Showable]>
/** One part of the dossier in its contract shape, of the counterparty and the claim asked for. */
export const showView = <What extends Showable>(what: What, about: ViewInput): Views[What] => viewOf(what).make(about) as Views[What]
/** The JSON text of what `showView` gives, an element of the list a line, in pieces; undefined for views that are always short. */
export const showPieces = (what: Showable, about: Pick<ViewInput, "dossier" | "options">): Pieces | undefined =>
  viewOf(what).pieces?.(about)
