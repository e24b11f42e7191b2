/** What stands beside a bag's payload: each line of it follows from the record and the payload, so each is compared. */

import type { Digest } from "../citation.ts"
import type { Entry } from "../item.ts"
import type { CheckFindings } from "../record/check.ts"
import type { Head } from "../record/log.ts"
import { type BagInfo, bagDeclaration, bagInfo, bagPaths, dayOfEntry, isFolderName } from "./bag.ts"
import type { ExhibitNumber } from "./contents.ts"
import { folderNamed, howToTexts } from "./howto.ts"
import type { Inside } from "./manifests.ts"

/** What the checker must know of the program that packs. */
export interface Packer {
  /** As bag-info.txt names it: a bag of another version is not compared word for word. */
  readonly software: string
  /** SHA-256 of the checker's own page, where it has one. */
  readonly page?: Digest | undefined
  /** How papers call an exhibit: 证3之2. */
  labelOf(exhibit: ExhibitNumber): string
}

export const infoOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split("\n")
      .flatMap((line) => (line.includes(": ") ? [[line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)] as const] : [])),
  )
export interface Recorded {
  readonly head: Head
  readonly last: Entry | undefined
  /** Bytes and number of the payload's files. */
  readonly oxum: string
}
const checkInfo = (text: string, { head, last, oxum }: Recorded, software: string, found: CheckFindings): void => {
  const path = bagPaths.info
  const info = infoOf(text)
  if (info.get("Payload-Oxum") !== oxum) found.lost(path, "size-differs")
  if (info.get("Anning-Head") !== head.digest || info.get("Anning-Head-Seq") !== `${head.seq}`) found.lost(path, "head-differs")
  if (info.get("Anning-Format") !== "1") found.lost(path, "unknown-version")
  const scope = info.get("Anning-Scope")
  const expected = { head, day: dayOfEntry(last), scope: scope as BagInfo["scope"], software: info.get("Bag-Software-Agent") ?? "" }
  if (scope !== "all" && scope !== "cited") found.lost(path, "not-as-recorded")
  // Another version may say more; of what this one says every line is known.
  else if (expected.software === software ? text !== bagInfo(oxum, expected) : info.get("Bagging-Date") !== expected.day)
    found.lost(path, "not-as-recorded")
}
/** Of another version every line is compared with all that this program ever wrote: nobody is to run a command that somebody else put there. */
const checkLines = (text: string, head: Head, found: CheckFindings): void => {
  const folder = folderNamed(text)
  const known = new Set(isFolderName(folder) ? howToTexts.flatMap((made) => made(folder, head).split("\n")) : [""])
  for (const [index, line] of text.split("\n").entries())
    if (!known.has(line)) found.lost(`${bagPaths.howTo}:${index + 1}`, "unknown-instruction")
  found.note(bagPaths.howTo, "of-another-version")
}
const checkHowTo = (text: string, head: Head, { present }: Inside, found: CheckFindings): void => {
  // The folder may have been given another name since; any plain name leaves the commands what they are.
  const folder = folderNamed(text)
  if (!isFolderName(folder) || !howToTexts.some((made) => made(folder, head) === text)) found.lost(bagPaths.howTo, "not-as-written")
  // The text that sends people to the page stands where it is, and no other.
  else if (text.includes(bagPaths.page) !== present.has(bagPaths.page))
    found.lost(bagPaths.page, present.has(bagPaths.page) ? "unlisted" : "missing")
}
/** A page can be another's in a bag whose manifests fit, and a program that runs: it is compared with the one that the checker has, or is. */
const checkPage = ({ present, read }: Inside, ours: Digest | undefined, found: CheckFindings): void => {
  if (present.has(bagPaths.page) && (ours === undefined || read.get(bagPaths.page)?.digest !== ours))
    found.note(bagPaths.page, "page-not-compared")
}
export const isOfThisVersion = (info: ReadonlyMap<string, string>, software: string): boolean => info.get("Bag-Software-Agent") === software
/** bagit.txt, bag-info.txt and 如何核验.txt. Nothing is compared with a record whose head cannot be read: that is named already. */
export const checkTags = async (
  inside: Inside,
  recorded: Recorded | undefined,
  { software, page }: Pick<Packer, "software" | "page">,
  found: CheckFindings,
): Promise<void> => {
  const { declaration, info, howTo } = bagPaths
  if (!inside.present.has(declaration)) inside.odd.has(declaration) || found.lost(declaration, "missing")
  else if ((await inside.text(declaration)) !== bagDeclaration) found.lost(declaration, "not-a-bag")
  checkPage(inside, page, found)
  if (!recorded) return
  const told = await inside.text(info)
  if (told !== undefined) checkInfo(told, recorded, software, found)
  const explained = await inside.text(howTo)
  if (explained === undefined) {
    if (inside.present.has(howTo)) found.lost(howTo, "not-as-written")
  } else if (isOfThisVersion(infoOf(told ?? ""), software)) checkHowTo(explained, recorded.head, inside, found)
  else checkLines(explained, recorded.head, found)
}
