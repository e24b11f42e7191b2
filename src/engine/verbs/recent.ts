/** What was used last, under its key: within a number and a weight the oldest goes first, and what was put last stays whatever it weighs. */

export interface Recent<T> {
  /** Undefined when it was never put, was dropped, or had to go. Asking makes it the newest. */
  get(key: string): T | undefined
  /** `weight`: in whatever unit the bounds are. Putting again under a key replaces value and weight. */
  put(key: string, value: T, weight: number): void
  drop(key: string): void
  keys(): readonly string[]
}
export interface Bounds {
  readonly most: number
  /** Of all together. */
  readonly heaviest: number
}
export const recent = <T>({ most, heaviest }: Bounds): Recent<T> => {
  /** In order of use, the newest last. */
  const kept = new Map<string, { readonly value: T; readonly weight: number }>()
  const weightOf = (): number => [...kept.values()].reduce((sum, { weight }) => sum + weight, 0)
  const renew = (key: string, one: { readonly value: T; readonly weight: number }): void => {
    kept.delete(key)
    kept.set(key, one)
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (found) renew(key, found)
      return found?.value
    },
    put(key, value, weight) {
      renew(key, { value, weight })
      for (const [oldest] of kept) {
        if (oldest === key || (kept.size <= most && weightOf() <= heaviest)) break
        kept.delete(oldest)
      }
    },
    drop: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  }
}
