/** The manifests of a bag: read as strictly as they are written, and compared with every byte that is there. */

import type { Digest } from "../citation.ts"
import type { CheckFindings } from "../record/check.ts"
import type { FileDigest } from "../record/tree.ts"
import { bagPaths } from "./bag.ts"

/** What is in a bag, every byte read. */
export interface Inside {
  readonly present: ReadonlySet<string>
  /** Links, devices, names that a zip has twice: named already, so neither read nor called missing. */
  readonly odd: ReadonlySet<string>
  readonly read: ReadonlyMap<string, FileDigest>
  /** A file of text, undefined where it is missing, no UTF-8, or too long to be one of a bag's lists. */
  text(path: string): Promise<string | undefined>
}
type Manifest = ReadonlyMap<string, Digest>

/** One spelling, sorted, every path once. */
const readManifest = (text: string, path: string, found: CheckFindings): Manifest => {
  const listed = new Map<string, Digest>()
  const lines = text.split("\n")
  if (lines.pop() !== "") found.lost(path, "bad-manifest")
  let before = ""
  for (const [index, line] of lines.entries()) {
    const m = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line)
    const name = m?.[2]
    if (!m || !name || name <= before || name.split("/").some((part) => part === ".." || part === "." || part === ""))
      found.lost(`${path}:${index + 1}`, "bad-manifest")
    else listed.set(name, `sha256:${m[1]}`)
    before = name ?? before
  }
  return listed
}
const compare = (listed: Manifest, { present, odd, read }: Inside, found: CheckFindings): void => {
  for (const [path, digest] of listed) {
    if (odd.has(path)) continue
    const file = read.get(path)
    if (!present.has(path) || !file) found.lost(path, "missing")
    else if (file.digest === undefined) found.lost(path, "unreadable")
    else if (file.digest !== digest) found.lost(path, "digest-differs")
  }
}
/** The page is there in bags of hosts that have it. */
const tagPaths = ({ present }: Inside): readonly string[] => [
  bagPaths.info,
  bagPaths.declaration,
  bagPaths.manifest,
  ...(present.has(bagPaths.page) ? [bagPaths.page] : []),
  bagPaths.howTo,
]
/** Nothing vouches for the tag manifest itself: where it and a tag file disagree, either may have been changed, so both are named. */
const compareTags = (tags: Manifest, inside: Inside, found: CheckFindings): void => {
  const { present, read } = inside
  if (present.has(bagPaths.tagManifest) && [...tags.keys()].join("\n") !== tagPaths(inside).join("\n"))
    found.lost(bagPaths.tagManifest, "bad-manifest")
  for (const [index, [path, digest]] of [...tags].entries()) {
    const file = read.get(path)
    if (file?.digest && file.digest !== digest) found.lost(`${bagPaths.tagManifest}:${index + 1}`, "digest-differs")
  }
}
/** Every listed file is there with its bytes, and every file that is there is listed. Gives bytes and number of the payload's listed files, as Payload-Oxum has them. */
export const checkManifests = async (inside: Inside, found: CheckFindings): Promise<string> => {
  const { present, odd, read } = inside
  const listed = async (path: string): Promise<Manifest> => {
    const text = await inside.text(path)
    if (text === undefined && !odd.has(path)) found.lost(path, present.has(path) ? "bad-manifest" : "missing")
    return text === undefined ? new Map() : readManifest(text, path, found)
  }
  const payload = await listed(bagPaths.manifest)
  const tags = await listed(bagPaths.tagManifest)
  compare(payload, inside, found)
  compare(tags, inside, found)
  compareTags(tags, inside, found)
  for (const path of tagPaths(inside)) if (!tags.has(path)) found.lost(path, "not-in-manifest")
  for (const path of present) {
    if (path !== bagPaths.tagManifest && !(path.startsWith("data/") ? payload : tags).has(path)) found.lost(path, "not-in-manifest")
  }
  return `${[...payload.keys()].reduce((sum, path) => sum + (read.get(path)?.size ?? 0), 0)}.${payload.size}`
}
