/** Numbers of public services and carriers: a call that shows one is theirs, or its display was forged. Numbering data, no law. */

/** Short codes that the numbering plan keeps for emergencies, authorities, information and carriers (110, 114, 12315, 12378, 11185). */
const reserved = /^1[0-2]\d{1,3}$/
/** The carriers' own numbers with the further digits of their branches (10086, 1008611, 10010, 10000). */
const carriers = /^100(?:86|10|00)\d{1,4}$/
/** Public lines outside of those codes: the police against fraud. */
const others: ReadonlySet<string> = new Set(["96110"])

/** Nearly all numbers of a record are longer than any of them. */
const longest = 9

/** Of a normalised whole number. */
export const isPublicNumber = (number: string): boolean =>
  number.length <= longest && (reserved.test(number) || carriers.test(number) || others.has(number))
