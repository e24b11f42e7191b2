/** Every target. */
import type { Target } from "../target.ts"
import { archives } from "./archives.ts"
import { importers } from "./importers.ts"
import { law } from "./law.ts"
import { wholeCase } from "./whole-case.ts"

export const targets: readonly Target[] = [importers, wholeCase, archives, law]
