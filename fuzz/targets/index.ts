/** Every target. */
import type { Target } from "../target.ts"
import { archives } from "./archives.ts"
import { damagedVault } from "./damaged-vault.ts"
import { importers } from "./importers.ts"
import { law } from "./law.ts"
import { numbers } from "./numbers.ts"
import { privacy } from "./privacy.ts"
import { sameFacts } from "./same-facts.ts"
import { spreadsheets } from "./spreadsheets.ts"
import { wholeCase } from "./whole-case.ts"
import { zips } from "./zips.ts"

export const targets: readonly Target[] = [
  importers,
  spreadsheets,
  sameFacts,
  numbers,
  wholeCase,
  archives,
  zips,
  damagedVault,
  privacy,
  law,
]
