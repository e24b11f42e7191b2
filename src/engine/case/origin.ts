/** How an item came into the case: the one place that reads and writes the word by which the record keeps it (docs/case-format.md, 5). */
import type { ItemId } from "./citation.ts"

export type Origin =
  /** Handed in as it is. */
  | { readonly how: "file" }
  /** Taken out of an archive that was handed in. */
  | { readonly how: "unpacked"; readonly from: ItemId }
  /** Said by the person. */
  | { readonly how: "stated" }
  /** Recognised by a program in an item. */
  | { readonly how: "recognised"; readonly from: ItemId }
  /** Confirmed by the person: what was recognised, as it stands in `from`. */
  | { readonly how: "confirmed"; readonly from: ItemId }
  /** Made here and handed out: a paper as it was issued. No evidence. */
  | { readonly how: "issued" }
  /** A timestamp that an authority gave for a seal. No evidence. */
  | { readonly how: "timestamp" }
  /** Erased: nothing is known of it any more. */
  | { readonly how: "erased" }
  /** Written by a later program. */
  | { readonly how: "unknown"; readonly written: string }

/** The origin that a word of the record names. */
export const originOf = (written: string): Origin => {
  const [, word, from] = /^(zip|recognised|confirmed):(.*)$/s.exec(written) ?? []
  if (word === "zip") return { how: "unpacked", from: from as ItemId }
  if (word === "recognised" || word === "confirmed") return { how: word, from: from as ItemId }
  if (written === "file") return { how: "file" }
  if (written === "statement") return { how: "stated" }
  if (written === "issued" || written === "timestamp") return { how: written }
  return written === "erased" ? { how: "erased" } : { how: "unknown", written }
}
/** The word of an origin: `file`, `zip:` and the archive, `recognised:` or `confirmed:` and the item, `statement`, `issued`, `timestamp`, `erased`. */
export const writtenOrigin = (origin: Origin): string => {
  switch (origin.how) {
    case "unpacked":
      return `zip:${origin.from}`
    case "recognised":
    case "confirmed":
      return `${origin.how}:${origin.from}`
    case "stated":
      return "statement"
    case "unknown":
      return origin.written
    default:
      return origin.how
  }
}
/** False for what was made of the case and not brought as evidence of anything in it: a paper that was issued, a timestamp. */
export const isEvidence = ({ how }: Origin): boolean => how !== "issued" && how !== "timestamp"
/** The item that one was made from; undefined for one that came by itself. */
export const madeFrom = (origin: Origin): ItemId | undefined => ("from" in origin ? origin.from : undefined)
/** True for what was taken out of this archive. */
export const isUnpackedFrom = (origin: Origin, archive: ItemId): boolean => origin.how === "unpacked" && origin.from === archive
