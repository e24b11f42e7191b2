/** Elements that a law folder names and nobody knows: with one of them a provision would lack something for ever, and nobody would be told. */
import { Broken } from "../../case/broken.ts"
import { leavesOf } from "../../law/elements.ts"
import type { Law } from "../../law/instrument.ts"
import type { LawFile } from "../../law/sheet.ts"
import { elementOf } from "./index.ts"

export interface ElementFault {
  /** The law file, and the anchor in it. */
  readonly file: string
  readonly anchor: string
  readonly element: string
  /** `unknown` to the program, to `law/elements/` and to the yardstick; `twice` where two of them claim the id. */
  readonly fault: "unknown" | "twice"
}

/** Every such place, in the order of the law files. */
export const elementFaults = (law: Law): readonly ElementFault[] => {
  const units = law.versions.flatMap((version) =>
    version.articles.flatMap((article) => article.provisions.map((unit) => ({ version, unit }))),
  )
  const yardstick = new Set(units.filter(({ version }) => version.kind === "本工具尺度").map(({ unit }) => unit.anchor))
  const fault = (id: string): ElementFault["fault"] | undefined => {
    const known = [elementOf(id) !== undefined, law.materials.has(id), yardstick.has(id)].filter(Boolean).length
    return known === 1 ? undefined : known === 0 ? "unknown" : "twice"
  }
  const told = (file: string, anchor: string, element: string): readonly ElementFault[] => {
    const found = fault(element)
    return found ? [{ file, anchor, element, fault: found }] : []
  }
  return [
    ...units.flatMap(({ version, unit }) =>
      (unit.elements ? leavesOf(unit.elements) : []).flatMap(({ element }) =>
        told(`${version.instrument}/${version.effective}.md`, unit.anchor, element),
      ),
    ),
    ...[...law.materials.keys()].flatMap((id) => told("elements/materials.md", id, id)),
    ...law.selection.rules.flatMap(({ id, needs }) => (needs === undefined ? [] : told("norm-selection/norms.md", id, needs))),
  ]
}
/** The law, if all its elements are known. Throws Broken("bad-law-file") with the first place where one is not. */
export const withKnownElements = (law: Law, files: readonly LawFile[]): Law => {
  const [first] = elementFaults(law)
  if (!first) return law
  const lines = files.find(({ path }) => path === first.file)?.text.split("\n") ?? []
  const line = lines.findIndex((text) => text.includes(`{#${first.anchor}}`)) + 1
  const why = first.fault === "unknown" ? `nobody knows the element "${first.element}"` : `the element "${first.element}" is defined twice`
  throw new Broken("bad-law-file", { file: first.file, line, why })
}
