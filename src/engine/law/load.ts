/** Makes the law of the product from its files: versions in order, each with the end that the next file or a repeal gives it. */
import { Broken } from "../case/broken.ts"
import { addDays, type Day } from "../case/time.ts"
import { loadCalendar } from "./calendar.ts"
import type { Law, Version } from "./instrument.ts"
import { loadMaterials } from "./materials.ts"
import { loadNormSelection } from "./norm-selection.ts"
import { type Parsed, parseLawFile } from "./parse.ts"
import type { LawFile } from "./sheet.ts"
import { loadTerms } from "./terms/term.ts"

/** Folders that hold no instrument and have a reader of their own; top-level files explain. */
const apart = ["calendar/", "channels/", "elements/", "procedure/", "terms/", "norm-selection/", "misconceptions/"]
const isInstrument = (path: string): boolean => path.includes("/") && !apart.some((folder) => path.startsWith(folder))

const close = (parsed: Parsed, next: Parsed | undefined): Version => {
  const { repealed, ...version } = parsed
  const wrong = (why: string): never => {
    throw new Broken("bad-law-file", { file: `${parsed.instrument}/${parsed.effective}.md`, line: 1, why })
  }
  if (repealed && repealed <= parsed.effective) wrong("repealed before it began")
  if (repealed && next && repealed > next.effective) wrong("repealed after the next version began")
  const end = repealed ?? next?.effective
  return end ? { ...version, until: addDays(end, -1) } : version
}

/** The version of an instrument in force on a day, or undefined when none is held for it. */
const versionOn = (versions: readonly Version[], instrument: string, on: Day): Version | undefined =>
  versions.find(
    (version) => version.instrument === instrument && version.effective <= on && (version.until === undefined || on <= version.until),
  )

/**
 * Reads all law files. `digest` is the SHA-256 over all law files in path order, made by the host.
 * Throws Broken("bad-law-file") with file, line and reason: a law that is only half understood is worse than none.
 */
export const loadLaw = (files: readonly LawFile[], digest: string): Law => {
  const parsed = files
    .filter((file) => isInstrument(file.path))
    .map(parseLawFile)
    .sort((a, b) => (a.instrument === b.instrument ? (a.effective < b.effective ? -1 : 1) : a.instrument < b.instrument ? -1 : 1))
  for (const [i, version] of parsed.entries()) {
    const before = parsed[i - 1]
    if (before?.instrument === version.instrument && before.effective === version.effective) {
      throw new Broken("bad-law-file", { file: `${version.instrument}/${version.effective}.md`, line: 0, why: "the same version twice" })
    }
    // A version that forgets who applies it would be cited as an accusation.
    if (before?.instrument === version.instrument && before.appliedBy !== version.appliedBy) {
      const why = `applied-by differs from the version of ${before.effective}`
      throw new Broken("bad-law-file", { file: `${version.instrument}/${version.effective}.md`, line: 1, why })
    }
  }
  const versions = parsed.map((version, i) => close(version, parsed[i + 1]?.instrument === version.instrument ? parsed[i + 1] : undefined))
  return {
    versions,
    materials: loadMaterials(files),
    digest,
    selection: loadNormSelection(files),
    terms: loadTerms(files),
    calendar: loadCalendar(files),
    version: (instrument, on) => versionOn(versions, instrument, on),
  }
}
