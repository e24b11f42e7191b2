/** Where the person is, in the part of the address after #: the browser's Back works, and a reload returns to the same place. */
import { useSyncExternalStore } from "react"

export interface PageRoute {
  /** The first word of the address: which page. Empty for home. */
  readonly page: string
  /** The words after it. */
  readonly parts: readonly string[]
  /** The address was damaged on its way: home is shown, and says so. */
  readonly lost?: true
}
export const homeHref = "#/"

/** Reads `#/PAGE/WORD/WORD`. A damaged address leads home and is told there; never throws. */
export const readRoute = (hash: string): PageRoute => {
  try {
    const [page = "", ...parts] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent)
    return { page, parts }
  } catch {
    // What no browser of ours has written.
    return { page: "", parts: [], lost: true }
  }
}
/** The address of a page with the words that follow it; the first that is absent ends it. */
export const hrefTo = (page: string, ...parts: readonly (string | undefined)[]): string => {
  const end = parts.findIndex((part) => !part)
  const words = [page, ...(end < 0 ? parts : parts.slice(0, end))] as readonly string[]
  return `#/${words.map(encodeURIComponent).join("/")}`
}

const listen = (heard: () => void): (() => void) => {
  addEventListener("hashchange", heard)
  return () => removeEventListener("hashchange", heard)
}
export const useRoute = (): PageRoute => readRoute(useSyncExternalStore(listen, () => location.hash))
export const go = (href: string): void => {
  location.hash = href
}
