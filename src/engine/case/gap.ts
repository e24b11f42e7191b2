/** Something missing: what it leaves open and how to get it. The questions the interface asks are gaps. */
import type { Need } from "./need.ts"

/** A gap as it is found: it knows what it leaves open, and not who needs that. */
export interface Gap {
  /** Stable code: the name of its file in `engine/gaps/`, where its sentence stands. */
  readonly what: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly leavesOpen: readonly Need[]
  /** How to get it, in Chinese. */
  readonly how: string
  /** The question whose answer fills it, with the number of its claim filled in. */
  readonly question?: { readonly key: string; readonly type: string }
}
/** A gap, and what cannot be done or said without it: ids of the papers, causes and elements that need what it leaves open. */
export interface BlockingGap extends Gap {
  readonly blocks: readonly string[]
}
