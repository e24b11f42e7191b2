/** Step 7: seal, pack, verify. */
import type { CaseSection } from "../section.ts"
import { Package } from "./Package.tsx"
import { packagePlace } from "./place.ts"
import { packageWords as t } from "./words.ts"

export const packageSection: CaseSection = { place: packagePlace, words: t, Part: Package, useStatus: () => t.state, unread: "folded" }
