/** What one example consists of before it is written to its folder. */
export interface Example {
  readonly folder: string
  /** The day on which the dossier is derived. */
  readonly day: string
  /** A page in Chinese about the story. */
  readonly about: string
  readonly inputs: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Statements of the person, by the keys of `src/engine/case/facts.ts`. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>
}
