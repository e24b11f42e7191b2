/** The tool's own numbers as the law folder gives them, for tests that build a timeline by hand. */
import { thresholdsOf } from "../../src/engine/grounds/thresholds.ts"
import { day, law } from "./held.ts"

export const thresholds = thresholdsOf(law, day("2026-11-23"))
