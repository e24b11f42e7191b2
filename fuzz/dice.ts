/** Dice that fall the same for the same seed, and bytes spoilt by them. */
import type { Roll } from "./target.ts"

/** A 32-bit counter hashed by multiplications and shifts: even enough to choose by. */
export const dice = (seed: number): Roll => {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x9e3779b9) >>> 0
    let x = state
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return ((x ^ (x >>> 15)) >>> 0) % n
  }
}
export const pick = <T>(roll: Roll, list: readonly T[]): T => list[roll(list.length)] as T

const words = [
  "\0",
  "\r",
  '"',
  ",,,",
  "合计",
  "2099-01-01 00:00:00",
  "-1",
  "<",
  "&#0;",
  "２０２６－０１－０１",
  "\ufeff",
  "{",
  "999999999999",
  "\u2028",
]
/** What a pattern that is not linear stumbles over: one thing many times, then something else. */
const repeated = [
  ..."aZ09xX*#+-_.,;:/\\|=~^$&<>()[]{}'\"`!?@% \t\n\r\0\u00a0\u200b\u3000，。零九ａ０�",
  "<!-- -->",
  "<!--",
  "<?x?>",
  "<a>",
  "&#",
  "&amp;",
  "xx1",
  "1-",
  "(1)",
  " ,",
  '""',
  "\r\n",
  "2026-",
  "𠀀",
] as const
const run = (roll: Roll): Uint8Array =>
  new TextEncoder().encode(
    `${pick(roll, repeated).repeat(1 + roll(pick(roll, [64, 64, 1_024, 20_000])))}${pick(roll, ["", "y", "!", "\n"])}`,
  )
const splice = (bytes: Uint8Array, at: number, gone: number, put: Uint8Array): Uint8Array => {
  const made = new Uint8Array(bytes.length - gone + put.length)
  made.set(bytes.subarray(0, at))
  made.set(put, at)
  made.set(bytes.subarray(at + gone), at + put.length)
  return made
}
const spoil = (roll: Roll, bytes: Uint8Array): Uint8Array => {
  if (bytes.length === 0) return bytes
  const at = roll(bytes.length)
  const length = Math.min(bytes.length - at, 1 + roll(roll(4) === 0 ? 4096 : 16))
  const piece = bytes.slice(at, at + length)
  const from = roll(bytes.length)
  return [
    () => splice(bytes, at, 1, Uint8Array.of((bytes[at] as number) ^ (1 << roll(8)))),
    () => bytes.slice(0, at),
    () => splice(bytes, at, length, new Uint8Array(0)),
    () => splice(bytes, at, 0, piece),
    () => splice(bytes, from, 0, piece),
    () => splice(bytes, at, length, new Uint8Array(length)),
    () => splice(bytes, at, 0, new TextEncoder().encode(pick(roll, words))),
    () =>
      splice(
        bytes,
        at,
        length,
        Uint8Array.from({ length }, () => roll(256)),
      ),
    () => splice(bytes, at, 0, run(roll)),
    () => splice(bytes, at, length, run(roll)),
  ][roll(10)]?.() as Uint8Array
}
/** The bytes after one to six changes: flips, cuts, doublings, moves, zeros, words that readers stumble over, runs of one character or one sign. */
export const spoilt = (roll: Roll, bytes: Uint8Array): Uint8Array => {
  let made = bytes
  for (let times = 1 + roll(6); times > 0; times--) made = spoil(roll, made)
  return made
}
