/** The one place that knows how a claimed debt is written: `claim-2` is its id, `claim.2.due` the key of an answer about it, `claim.N.due` the question that both stand for. */
import { Broken } from "./broken.ts"

const idHead = "claim-"
const questionHead = "claim.N."
/** Numbers as people give them: from 1, without leading zeros, at most four digits. */
const keyHead = /^claim\.([1-9]\d{0,3})\./

/** 2 → `claim-2`. */
export const claimIdOf = (n: number): string => `${idHead}${n}`
/** `claim-2` → 2; undefined for null, and for what is no claim's id. */
export const claimNumberOf = (id: string | null): number | undefined => {
  const digits = id?.startsWith(idHead) ? id.slice(idHead.length) : ""
  return /^\d+$/.test(digits) ? Number(digits) : undefined
}

/**
 * The key under which an answer about a claim is kept, the claim given by its number or its id: (2, `due`) and (`claim-2`, `due`) → `claim.2.due`.
 * Throws Broken("bad-argument") for what is no claim's id: under a wrong key every answer would read as not given.
 */
export const claimKeyOf = (claim: number | string, name: string): string => {
  const n = typeof claim === "number" ? claim : claimNumberOf(claim)
  if (n === undefined) throw new Broken("bad-argument", { what: "claim", value: claim })
  return `claim.${n}.${name}`
}
/** `claim.2.due` → 2; undefined for a key that is about no claim, and for a number that nobody counts to. */
export const claimOfKey = (key: string): number | undefined => {
  const match = keyHead.exec(key)
  return match ? Number(match[1]) : undefined
}
/** What a key asks, without whose: `claim.2.due` and `claim.N.due` → `due`; any other key as it is. */
export const nameOfKey = (key: string): string => (isOfClaim(key) ? key.slice(questionHead.length) : key.replace(keyHead, ""))

/** The key of a question that is asked for each claim: `due` → `claim.N.due`. */
export const claimQuestionOf = (name: string): string => `${questionHead}${name}`
/** True for the key of a question that is asked for each claim. */
export const isOfClaim = (question: string): boolean => question.startsWith(questionHead)
/** The question behind a concrete key: `claim.2.due` → `claim.N.due`; any other key as it is. */
export const questionKeyOf = (key: string): string => key.replace(keyHead, questionHead)
/** The concrete key of a question for one claim, by its number or its id: (`claim.N.due`, `claim-2`) → `claim.2.due`; a question about no claim as it is. */
export const keyFor = (question: string, claim: number | string): string =>
  isOfClaim(question) ? claimKeyOf(claim, nameOfKey(question)) : question
