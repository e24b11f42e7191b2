/** What a package for one paper would hold and what stays, each with its reason. */
import type { ItemId } from "../case/citation.ts"
import type { Recipient } from "../documents/document.ts"

export interface PackedThing {
  readonly kind: "paper" | "annex" | "bundle" | "exhibit"
  readonly name: string
  readonly label?: string
  readonly item?: ItemId
  /** An extract of the cited rows, or the whole; a paper as it was issued, or a draft. */
  readonly as: "issued" | "draft" | "extract" | "whole" | "none"
  readonly why: string
  /** The person may add it as an exhibit of its own. */
  readonly tick?: true
}
export interface PackList {
  readonly doc: string
  readonly title: string
  readonly recipient: Recipient
  /** What the package is called. */
  readonly name: string
  readonly goes: readonly PackedThing[]
  readonly stays: readonly PackedThing[]
}
