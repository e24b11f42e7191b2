/** The dossier of one of `examples/`, as the engine's verbs give it. */
import type { Dossier } from "../../src/engine/dossier.ts"
import { takeIn } from "../golden/derived.ts"
import { caseFolders, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

export const examples: readonly string[] = caseFolders()
  .filter((folder) => folder.startsWith("examples/"))
  .map((folder) => folder.slice("examples/".length))
/** With the answers of the example, or others. */
export const exampleDossier = async (name: string, answers?: Readonly<Record<string, string | string[]>>): Promise<Dossier> => {
  const whole = read(`examples/${name}`)
  const given = answers ? { ...whole, answers } : whole
  const engine = await openForGolden(lawFiles(), given.day)
  await takeIn(engine, given)
  return engine.dossier(given.name, { day: given.day })
}
