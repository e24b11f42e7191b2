/** A line under any decorations has one form, a line that differs in a digit has another, and reading twice changes nothing. */
import { normaliseNumber } from "../../src/engine/case/number/number.ts"
import { pick } from "../dice.ts"
import { hold, type Roll, type Target } from "../target.ts"

const services = "17908 17909 17911 17951 17900 17999 193 10193 12583 125831 125833 1259023 12593 12520 1183348".split(" ")
const heads = ["", "+86", "0086", "86", "0"]
const kinds = {
  mobile: {
    heads: ["154D8", "161D8", "17000D6", "193D8"],
    prefixes: [...heads, "+860", "00186", "01186", "00286", ...services, ...services.map((one) => `+86${one}`)],
  },
  landline: { heads: ["0211D7", "0105555D4", "05715555D4", "0317555D4", "08551D7"], prefixes: ["", "+86", "0086", "86", ...services] },
  free: { heads: ["400D7", "800D7"], prefixes: heads },
  foreign: { heads: ["+852D8", "+1201555D4", "+44207946D4"], prefixes: [""] },
  short: { heads: ["95D3", "96D3", "10086", "12378", "12315"], prefixes: [""] },
} as const
const separators = ["", " ", "-", "\u00a0", "\u3000", "–"]
const guards: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `'${text}`,
  (text) => `="${text}"`,
  (text) => `"=""${text}"""`,
  (text) => `"${text}"\t`,
  (text) => `\ufeff ${text}\u200b`,
  (text) => `“${text}”`,
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
]
const extensions = ["", "转8001", " 转接 1", "#8001", ";ext=1", " ext. 12", "分机801", "x801", ",,8"]
const lineOf = (roll: Roll, head: string): string =>
  head.replace(/D(\d)$/, (_, count) => Array.from({ length: Number(count) }, () => roll(10)).join(""))
const spread = (number: string, separator: string): string =>
  separator === "" ? number : number.replace(/^(\+?\d{3,4})(\d{4})(\d+)$/, `$1${separator}$2${separator}$3`)
const written = (roll: Roll, kind: keyof typeof kinds, number: string): string =>
  pick(roll, guards)(pick(roll, kinds[kind].prefixes) + spread(number, pick(roll, separators)) + pick(roll, extensions))

export const numbers: Target = {
  id: "numbers",
  async run(roll, keep) {
    const said: string[] = []
    const same = (text: string, number: string): void => {
      said.push(`${text} → ${normaliseNumber(text)}, right: ${number}`)
      if (normaliseNumber(text) === number) return
      keep("numbers.txt", new TextEncoder().encode(said.at(-1)))
      hold(false, said.at(-1) as string)
    }
    for (let times = 0; times < 400; times++) {
      const kind = pick(roll, Object.keys(kinds) as (keyof typeof kinds)[])
      const number = lineOf(roll, pick(roll, kinds[kind].heads))
      same(written(roll, kind, number), number)
      same(written(roll, kind, number), number)
      const at = number.length - 1 - roll(3)
      const other = number.slice(0, at) + ((Number(number[at]) + 1 + roll(9)) % 10) + number.slice(at + 1)
      // A short number with another digit may be one of another kind; the rest stay what they are.
      if (kind !== "short") same(written(roll, kind, other), other)
      const text = written(roll, kind, number)
      const cut = text.slice(0, roll(text.length)) + pick(roll, ["", "*", "x", "0", ".", "+", "=", '"']) + text.slice(roll(text.length))
      same(normaliseNumber(cut), normaliseNumber(cut))
    }
  },
}
