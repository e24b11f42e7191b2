/** The one place that knows how an answer about one file is keyed: `file.0f3a9c21b7de.direction`, by the first twelve hex digits of the item; `file.N.direction` is the question that all of them stand for. */
import type { ItemId } from "./citation.ts"

const questionHead = "file.N."
const keyHead = /^file\.([0-9a-f]{12})\./

/** The key of an answer about an item. */
export const fileKeyOf = (item: ItemId, name: string): string => `file.${item.slice("sha256:".length, "sha256:".length + 12)}.${name}`
/** The twelve hex digits that name the item; undefined for a key that is about no file. */
export const fileOfKey = (key: string): string | undefined => keyHead.exec(key)?.[1]
/** True for the key of a question that is asked of each file. */
export const isOfFile = (question: string): boolean => question.startsWith(questionHead)
/** The question behind a concrete key; any other key as it is. */
export const fileQuestionOfKey = (key: string): string => key.replace(keyHead, questionHead)
