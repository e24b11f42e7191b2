/** What is thrown at: one target a file, fed with dice, so that a seed alone repeats a round. */

/** Whole numbers from 0 to `n` - 1, the same for the same seed. */
export type Roll = (n: number) => number

/** What a round was made of, kept when it fails: bytes under a file name. */
export type Made = ReadonlyMap<string, Uint8Array>

export interface Target {
  readonly id: string
  /** Throws when something that must hold does not. Everything that is needed to see the fault by hand goes through `keep` first. */
  run(roll: Roll, keep: (name: string, bytes: Uint8Array) => void): Promise<void>
}

/** An error that says what does not hold. */
export const hold = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}
