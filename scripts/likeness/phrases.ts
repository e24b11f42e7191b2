/** Reads the ways of saying under this folder and says each of them in words of its own, the same in every run. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** A way of saying, and the words of the heading under which it stands. */
export interface Way {
  readonly heading: readonly string[]
  readonly words: string
}
/** Numbers from 0 up to 1 that look random and are the same in every run. */
export type Draw = () => number
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / (1 << 24)
  }
}
const linesOf = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
const lists = new Map(linesOf("lists.txt").map((line) => line.split("\t") as [string, string]))

export const waysIn = (file: string): readonly Way[] => {
  let heading: readonly string[] = []
  return linesOf(file).flatMap((line) => {
    const head = /^\[([a-z_ ]+)\]$/.exec(line)
    if (head) heading = (head[1] as string).split(" ")
    return head ? [] : [{ heading, words: line }]
  })
}
/** Says a way of saying once: of `{a|b}` one of the two, of `<name>` one of that list. */
export const sayOnce = (words: string, draw: Draw): string => {
  let at = 0
  const sequence = (): string => {
    const choices = [""]
    for (; at < words.length && words[at] !== "}"; at++) {
      const char = words[at] as string
      if (char === "|") choices.push("")
      else if (char === "{") {
        at++
        choices[choices.length - 1] += sequence()
      } else if (char === "<") {
        const end = words.indexOf(">", at)
        const list = lists.get(words.slice(at + 1, end))
        if (list === undefined) throw new RangeError(`no such list: ${words}`)
        choices[choices.length - 1] += sayOnce(list, draw)
        at = end
      } else choices[choices.length - 1] += char
    }
    return choices[Math.floor(draw() * choices.length)] as string
  }
  return sequence()
}
