/** The questions that were shown in this tab, one after the other, so that one step back leads to the one before. Kept while the page lives. */
const trails = new Map<string, string[]>()

/** The question before `now`; undefined at the first. */
export const stepTo = (caseId: string, now: string): string | undefined => {
  const trail = trails.get(caseId) ?? []
  const at = trail.lastIndexOf(now)
  // Back at one of them: what came after it is ahead again.
  trails.set(caseId, at < 0 ? [...trail, now] : trail.slice(0, at + 1))
  return at < 0 ? trail.at(-1) : trail[at - 1]
}
