/** What a sentence in the person's own words may not say in a paper: the rules that the papers' own words are held to, and more. */
import { claimRules, personsRules } from "../../say/claim-rules.ts"

/** The rules that words break, each once. */
export const brokenBy = (text: string): readonly string[] =>
  [...claimRules, ...personsRules].filter(({ pattern }) => pattern.test(text)).map(({ what }) => what)
