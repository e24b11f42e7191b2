/** Files to begin from: the importers' fixtures and the golden cases. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { importers } from "../src/engine/importers/index.ts"
import { caseFolders, lawFiles, read } from "../tests/golden/given.ts"

export interface Named {
  readonly name: string
  readonly bytes: Uint8Array
}
const home = join(import.meta.dirname, "../src/engine/importers/formats")
export const fixtures: readonly Named[] = importers.flatMap(({ id }) =>
  readdirSync(join(home, id, "fixtures"))
    .filter((name) => !name.endsWith(".jsonl"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(home, id, "fixtures", name))) })),
)
export const cases = caseFolders().map(read)
export const law = lawFiles()
