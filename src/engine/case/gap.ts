/** Something missing: what it blocks and how to get it. The questions the interface asks are gaps. */
export interface Gap {
  /** Stable code; its sentence is in `locales/`. */
  readonly what: string
  readonly params?: Readonly<Record<string, string | number>>
  /** What cannot be done or said without it: document ids, cause ids, element ids. */
  readonly blocks: readonly string[]
  /** How to get it, in Chinese. */
  readonly how: string
  /** The question whose answer fills it: a key of `questions/` with its claim filled in. */
  readonly question?: { readonly key: string; readonly type: string }
}
