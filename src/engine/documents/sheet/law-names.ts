/** How a paper names provisions: title and version where it tells several versions apart or lists texts, else once in full and then by what was said before. */
import type { LawRef } from "../../law/instrument.ts"
import { inForm } from "../../say/forms.ts"
import type { Block } from "./ast.ts"
import { clean } from "./clean.ts"
import { inlinesIn } from "./inlines.ts"

/** Writes the provisions of one paper in the order in which a reader meets them. */
export interface LawWriter {
  name(ref: LawRef): string
  /** Another part of the paper begins: what was said just before is no longer just before. */
  apart(): void
}

/** A title within a title takes the single marks, as Chinese punctuation has it. */
export const titled = (title: string): string => `《${clean(title).replaceAll("《", "〈").replaceAll("》", "〉")}》`
const versionOf = (ref: LawRef): string => `${inForm("day", ref.effective)}起施行`
/** 《中华人民共和国民法典》（2021年1月1日起施行）第一千零三十三条 */
export const withVersion: LawWriter = {
  name: (ref) => `${titled(ref.title)}（${versionOf(ref)}）${clean(ref.article)}`,
  apart: () => undefined,
}

const shortTitle = (title: string): string => clean(title).replace(/^中华人民共和国/, "")
const kindOf = (title: string): string | undefined => /(?:办法|条例|规定|法典|法)$/.exec(title.replace(/（[^（）]*）$/, ""))?.[0]
/** In full when first met; 同办法第五十七条 right after another provision of the same text; 前述第五十六条 for one that was named before. */
export const onceInFull = (all: readonly LawRef[]): LawWriter => {
  const versions = new Map<string, Set<string>>()
  for (const { instrument, effective } of all) versions.set(instrument, (versions.get(instrument) ?? new Set()).add(effective))
  const named = new Set<string>()
  let last = ""
  const name = (ref: LawRef): string => {
    const text = `${ref.instrument} ${ref.effective}`
    const unit = `${text} ${ref.article}`
    const title = shortTitle(ref.title)
    const kind = kindOf(title)
    const article = clean(ref.article)
    const again = named.has(unit)
    const follows = last === text && kind !== undefined
    named.add(unit)
    last = text
    if (again) return `前述${titled(title)}${article}`
    if (follows) return `同${kind}${article}`
    return (versions.get(ref.instrument)?.size ?? 0) > 1 ? `${titled(title)}（${versionOf(ref)}）${article}` : `${titled(title)}${article}`
  }
  return {
    name,
    apart() {
      last = ""
    },
  }
}

/** Every provision that the blocks name, in order. */
export const provisionsIn = (blocks: readonly Block[]): readonly LawRef[] =>
  blocks.flatMap(inlinesIn).flatMap((part) => (part.t === "law" ? [part.ref] : []))
/** 《消费金融公司管理办法》2024年4月18日起施行: the versions that a paper names, each once. */
export const versionsTold = (refs: readonly LawRef[]): readonly string[] => [
  ...new Set(refs.map((ref) => `${titled(shortTitle(ref.title))}${versionOf(ref)}`)),
]
