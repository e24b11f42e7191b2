/** The registry of a case's sections, in the order of the way through them. Adding one is one line here. */
import { causesSection } from "./causes/section.ts"
import { documentsSection } from "./documents/section.ts"
import { findingsSection } from "./findings/section.ts"
import { materialsSection } from "./materials/section.ts"
import { packageSection } from "./package/section.ts"
import { planSection } from "./plan/section.ts"
import { questionsSection } from "./questions/section.ts"
import { saidSection } from "./said/section.ts"
import type { CaseSection } from "./section.ts"
import { timelineSection } from "./timeline/section.ts"

export const sections = [
  planSection,
  materialsSection,
  questionsSection,
  saidSection,
  timelineSection,
  findingsSection,
  causesSection,
  documentsSection,
  packageSection,
] as const satisfies readonly CaseSection[]
