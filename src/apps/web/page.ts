/** The seam of pages: what stands under one first word of the address. */
import type { ReactNode } from "react"

export interface WebPage {
  /** The first word of its address. */
  readonly name: string
  /** How many words must follow it; where fewer do, home is shown. */
  readonly needs: number
  /** `parts`: the words after its name, empty ones too. */
  readonly Show: (props: { readonly parts: readonly string[] }) => ReactNode
}
