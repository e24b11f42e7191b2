/** The bag: a BagIt 1.0 package (RFC 8493) of papers, exhibits and the record. Layout: docs/case-format.md, 9. */

import { howToVerify, howToVerifyPath } from "./bag-howto.ts"
import { utf8 } from "./canonical.ts"
import type { Digest } from "./citation.ts"
import { encodeHead, type Head, hexOf, type Sha256 } from "./log.ts"
import { suffixOf } from "./names.ts"
import { once } from "./tree.ts"

export const recordPrefix = "data/record/"
export const exhibitsPrefix = "data/exhibits/"
export const documentsPrefix = "data/documents/"
export const contentsPath = "data/contents.tsv"
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

const bagInfo = (payload: readonly BagFile[], info: BagInfo): string =>
  [
    `Bag-Software-Agent: ${info.software}`,
    `Bagging-Date: ${info.day}`,
    `Payload-Oxum: ${payload.reduce((sum, file) => sum + file.size, 0)}.${payload.length}`,
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
    text("bagit.txt", bagDeclaration),
    text("bag-info.txt", bagInfo(payload, info)),
    text("manifest-sha256.txt", manifestOf(payload)),
    text(howToVerifyPath, howToVerify(info.folder, info.head)),
  ]
  return [...tags, text("tagmanifest-sha256.txt", manifestOf(tags)), ...payload]
}
export const headFile = (head: Head, sha256: Sha256): BagFile => bagFile(`${recordPrefix}HEAD`, encodeHead(head), sha256)
/** A name below `data/`: ASCII, so that every unpacker keeps it; the true name stands in contents.tsv. */
export const asciiName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._]+/, "") || "file"
export const isFolderName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)

/** How the papers name an item: 证据三之2 is number 3, part 2. */
export interface ExhibitNumber {
  readonly number: number
  readonly part?: number
  readonly label?: string
}
const padded = (n: number, width: number): string => `${n}`.padStart(width, "0")
/** `0003-02-name.json`: the number of the exhibit, its part if it has one, and what of its name is ASCII. */
export const exhibitPath = ({ number, part }: ExhibitNumber, name: string): string => {
  const suffix = suffixOf(name)
  const stem = (name.split("/").at(-1) as string)
    .slice(0, suffix === "" ? undefined : -suffix.length)
    .replace(/[^A-Za-z0-9.-]+/g, "_")
    .replace(/^[._-]+|[._-]+$/g, "")
    .slice(0, 60)
  return `${exhibitsPrefix}${padded(number, 4)}${part === undefined ? "" : `-${padded(part, 2)}`}${stem === "" ? "" : `-${stem}`}${suffix}`
}
/** Where the cited rows of an item stand when its original stays with the person. */
export const extractPath = (exhibit: ExhibitNumber, name: string): string => `${exhibitPath(exhibit, name)}.extract.txt`
/** Extracts that a contents.tsv lists: path → the file's own digest and the item that it is taken from. */
export const extractsIn = (contents: string): ReadonlyMap<string, { readonly digest: Digest; readonly original: Digest }> => {
  const [head = "", ...lines] = contents.split("\n")
  const [path, sha256, original] = ["path", "sha256", "original"].map((name) => head.split("\t").indexOf(name)) as [number, number, number]
  return new Map(
    lines.flatMap((line) => {
      const cells = line.split("\t")
      return /^[0-9a-f]{64}$/.test(cells[original] ?? "")
        ? [[cells[path] ?? "", { digest: `sha256:${cells[sha256]}` as Digest, original: `sha256:${cells[original]}` as Digest }] as const]
        : []
    }),
  )
}
