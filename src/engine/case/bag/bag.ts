/** The bag: a BagIt 1.0 package (RFC 8493) of papers, exhibits and the record. Layout: docs/case-format.md, 9. */

import type { Digest } from "../citation.ts"
import type { Entry } from "../item.ts"
import { utf8 } from "../record/canonical.ts"
import { encodeHead, type Head, hexOf, type Sha256 } from "../record/log.ts"
import { once } from "../record/tree.ts"
import { howToVerify, howToVerifyByPage } from "./howto.ts"

export const recordPrefix = "data/record/"
/** Timestamps, named by the line of the log that took them in. */
export const tokensPrefix = "data/record/tokens/"
export const tokenPath = (line: number): string => `${tokensPrefix}${`${line}`.padStart(4, "0")}.tsr`
export const exhibitsPrefix = "data/exhibits/"
export const documentsPrefix = "data/documents/"
/** The files of a bag that stand once, in the order in which they are written. */
export const bagPaths = {
  declaration: "bagit.txt",
  info: "bag-info.txt",
  manifest: "manifest-sha256.txt",
  howTo: "如何核验.txt",
  page: "verify.html",
  tagManifest: "tagmanifest-sha256.txt",
  contents: "data/contents.tsv",
} as const
export const bagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

export interface BagFile {
  readonly path: string
  readonly digest: Digest
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}
export interface BagInfo {
  /** Name of the folder that the bag unpacks into. */
  readonly folder: string
  readonly head: Head
  readonly day: string
  readonly scope: "cited" | "all"
  readonly software: string
  /** The page that checks bags in a browser, where the host has it. */
  readonly page?: Uint8Array | undefined
}
export const bagFile = (path: string, bytes: Uint8Array, sha256: Sha256): BagFile => ({
  path,
  digest: sha256(bytes),
  size: bytes.length,
  open: () => once(bytes),
})

/** Lines as `sha256sum -c` reads them, in the order of the paths. */
export const manifestOf = (files: readonly Pick<BagFile, "path" | "digest">[]): string =>
  files
    .map((file) => `${hexOf(file.digest)}  ${file.path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join("")

/** bag-info.txt. `oxum`: bytes of the payload, a point, and its files. */
export const bagInfo = (oxum: string, info: Omit<BagInfo, "folder" | "page">): string =>
  [
    `Bag-Software-Agent: ${info.software}`,
    `Bagging-Date: ${info.day}`,
    `Payload-Oxum: ${oxum}`,
    "Anning-Format: 1",
    `Anning-Scope: ${info.scope}`,
    `Anning-Head: ${info.head.digest}`,
    `Anning-Head-Seq: ${info.head.seq}`,
    "",
  ].join("\n")

/** The tag files of a payload, first; then the payload, as given. */
export const bagOf = (payload: readonly BagFile[], info: BagInfo, sha256: Sha256): readonly BagFile[] => {
  const text = (path: string, content: string): BagFile => bagFile(path, utf8(content), sha256)
  const tags = [
    text(bagPaths.declaration, bagDeclaration),
    text(bagPaths.info, bagInfo(`${payload.reduce((sum, file) => sum + file.size, 0)}.${payload.length}`, info)),
    text(bagPaths.manifest, manifestOf(payload)),
    ...(info.page ? [bagFile(bagPaths.page, info.page, sha256)] : []),
    text(bagPaths.howTo, (info.page ? howToVerifyByPage : howToVerify)(info.folder, info.head)),
  ]
  return [...tags, text(bagPaths.tagManifest, manifestOf(tags)), ...payload]
}
/** The day of a bag: that of the last line of the log. */
export const dayOfEntry = (entry: Pick<Entry, "at"> | undefined): string => entry?.at.slice(0, 10) ?? ""
export const headFile = (head: Head, sha256: Sha256): BagFile => bagFile(`${recordPrefix}HEAD`, encodeHead(head), sha256)
export const isFolderName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)
