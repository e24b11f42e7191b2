/** How a provision of a text is named by papers and grounds. */
import type { LawRef, Provision, Version } from "./instrument.ts"

/** By the text in which it stands, its place there, and the article as it is written. */
export const refOf = ({ instrument, effective, title }: Version, { anchor, article }: Provision): LawRef => ({
  instrument,
  effective,
  anchor,
  title,
  article,
})
