/** How long a reader may take and how much memory its process may hold, by the size of the file: generous for what people have, short for what was made to hurt. */

export interface ReaderLimits {
  /** Time of the processor, of all threads of the process. */
  readonly cpuMs: number
  /** Time of the clock: longer, since other programs may have the processor. */
  readonly ms: number
  /** Resident memory of the reader's process, the program itself included. */
  readonly bytes: number
}
const mb = 2 ** 20
/** Node and the readers' own code hold about 60 MB of these. */
const least: ReaderLimits = { cpuMs: 3_000, ms: 6_000, bytes: 320 * mb }
const perByte: ReaderLimits = { cpuMs: 400 / mb, ms: 1_000 / mb, bytes: 8 }
/**
 * Added for each byte beyond `small`: a long list of a person's own is packed ten times smaller than what has to be read of it (measured: 300 000 rows of
 * calls in 7 to 15 MB take 7 s of the processor and 390 MB), and their computer may be several times slower. What is made to hurt is small.
 */
const perLongByte = { cpuMs: 2_500 / mb, ms: 7_500 / mb, bytes: 24 }
const small = 2 * mb
/** No reader holds more, whatever the file. */
const most = 2_048 * mb

/** Limits for a file of so many bytes. */
export const readerLimits = (size: number): ReaderLimits => {
  const long = Math.max(0, size - small)
  return {
    cpuMs: Math.round(least.cpuMs + size * perByte.cpuMs + long * perLongByte.cpuMs),
    ms: Math.round(least.ms + size * perByte.ms + long * perLongByte.ms),
    bytes: Math.min(most, least.bytes + size * perByte.bytes + long * perLongByte.bytes),
  }
}
