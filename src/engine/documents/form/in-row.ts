/** Parts of one line about somebody: 林一诺，住……，联系方式：……. */
import { ask, type Sentence } from "../../say/say.ts"

/** What is not told is left out; undefined where nothing is. */
export const inRow = (parts: readonly (Sentence | undefined)[]): Sentence | undefined => {
  const [first, ...rest] = parts.filter((part) => part !== undefined)
  return first && rest.reduce((line, part) => ask`${line}，${part}`, first)
}
