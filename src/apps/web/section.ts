/** The seam of sections: one step of a case, in a folder of its own with its words. */
import type { ReactNode } from "react"
import type { WebPlace } from "./case/place.ts"

export interface SectionProps {
  readonly caseId: string
  /** What within the section, e.g. the key of a question. */
  readonly at: string | undefined
}
export interface SectionWords {
  /** Where there is little room. */
  readonly short: string
  readonly title: string
  /** What it is for, on the first screen. */
  readonly about: string
}
export interface CaseSection {
  readonly place: WebPlace
  readonly words: SectionWords
  readonly Part: (props: SectionProps) => ReactNode
  /** What is there already, in a few words; empty while that is not known. A hook of React. */
  readonly useStatus: (caseId: string) => string
  /** How it shows what could not be read: `open` with the way to mend it, `folded`, or `left-out` where nothing is counted and nothing could look empty. */
  readonly unread: "open" | "folded" | "left-out"
}
