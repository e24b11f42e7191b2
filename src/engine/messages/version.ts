/** Which words of the program read messages: part of the key of everything that was read with them. */

/** Put there by the build (`scripts/compile.mjs`): a digest of all that reading depends on. */
declare const wordsReadBy: string | undefined

/** Undefined where the sources run as they stand: they may change under what was kept, so nothing is. */
export const readingVersion: string | undefined = typeof wordsReadBy === "undefined" ? undefined : wordsReadBy
