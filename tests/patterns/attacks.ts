/** Makes from a pattern the texts that would make it slow: for each repetition what leads to it, what it repeats many times, and an end that does not fit. */

type Node =
  | { readonly kind: "signs"; readonly samples: readonly string[] }
  | { readonly kind: "group"; readonly of: readonly (readonly Node[])[]; readonly aside: boolean }
  | { readonly kind: "repeat"; readonly of: Node; readonly min: number; readonly max: number }

/** Signs of every kind that patterns tell apart. */
export const signs: readonly string[] = [
  ..."0179axXeEZ _-–—+*#.,;:=/\\'\"`&<>()[]{}!?|@%^$~",
  "\t",
  "\n",
  "\r",
  "\u3000",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u0301",
  "\0",
  ..."汉年月日时分秒元转共【】（）：，。、“”第条号款项至到《》〔〕",
  "😀",
]
const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/

/** The sequence of alternatives of a pattern: enough of its grammar to know what repeats. */
const parse = (source: string, flags: string): Node => {
  let i = 0
  const kinds = flags.replace(/[gy]/g, "")
  const pool = [...new Set([...signs, ...source])]
  const fitting = (atom: string): Node => {
    const test = new RegExp(`^${atom}$`, kinds)
    const fit = pool.filter((sign) => test.test(sign))
    const spread = fit.length <= 6 ? fit : [0, 0.2, 0.4, 0.6, 0.8, 0.99].map((at) => fit[Math.floor(fit.length * at)] as string)
    return { kind: "signs", samples: spread.length > 0 ? spread : [""] }
  }
  const atomEnd = (from: number): number => {
    if (source[from] === "\\") {
      const long = /^\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Z]|[\s\S])/.exec(
        source.slice(from, from + 60),
      )
      return from + (long?.[0].length ?? 2)
    }
    if (source[from] !== "[") return from + ((source.codePointAt(from) as number) > 0xffff && /[uv]/.test(flags) ? 2 : 1)
    let to = from + 1
    while (source[to] !== "]") to += source[to] === "\\" ? 2 : 1
    return to + 1
  }
  const atom = (): Node => {
    if (source[i] === "(") {
      const opening = /^\((?:\?(?:<[=!]|<[^>]*>|[:=!]|[a-z-]*:))?/.exec(source.slice(i, i + 60))?.[0] as string
      i += opening.length
      const of = alternatives()
      i++
      return { kind: "group", of, aside: /[=!]$/.test(opening) }
    }
    const from = i
    i = atomEnd(i)
    const text = source.slice(from, i)
    if (/^(?:[\^$]|\\[bB]|\\[1-9]|\\k<.*)$/.test(text)) return { kind: "signs", samples: [""] }
    return fitting(text)
  }
  const alternatives = (): Node[][] => {
    const all: Node[][] = [[]]
    while (i < source.length && source[i] !== ")") {
      if (source[i] === "|") {
        all.push([])
        i++
        continue
      }
      const one = atom()
      const times = quantifier.exec(source.slice(i, i + 30))
      i += times?.[0].length ?? 0
      const max = (sign: string): number =>
        sign === "?" ? 1 : times?.[1] === undefined || times[2] === "" ? Number.POSITIVE_INFINITY : Number(times[2] ?? times[1])
      const sign = times?.[0][0] ?? ""
      all.at(-1)?.push(times ? { kind: "repeat", of: one, min: sign === "+" ? 1 : Number(times[1] ?? 0), max: max(sign) } : one)
    }
    return all
  }
  return { kind: "group", of: alternatives(), aside: false }
}
const samplesOf = (node: Node, limit = 6): readonly string[] => {
  if (node.kind === "signs") return node.samples
  if (node.kind === "repeat") {
    const inside = samplesOf(node.of, limit)
    return node.min === 0 ? ["", ...inside] : inside.map((one) => one.repeat(Math.min(node.min, 40)))
  }
  if (node.aside) return [""]
  return [...new Set(node.of.flatMap((sequence) => sequenceSamples(sequence, Math.max(2, Math.ceil(limit / node.of.length)))))].slice(0, 12)
}
const sequenceSamples = (sequence: readonly Node[], limit: number): readonly string[] => {
  const each = sequence.map((node) => samplesOf(node, limit))
  return Array.from({ length: limit }, (_, n) => each.map((samples) => samples[n % samples.length] ?? "").join(""))
}

export interface Attack {
  readonly lead: string
  readonly pump: string
  readonly end: string
}
/** In front, what is bound to the beginning of the text does not fit. */
const off = "\u0001"
const ends = ["", "\u0001", "!\u0001"]
/** Every repetition without a bound, or with one above ten, attacked from where it stands and from the front. */
export const attacksOn = (source: string, flags: string): readonly Attack[] => {
  const attacks = new Map<string, Attack>()
  const add = (lead: string, pump: string): void => {
    if (pump !== "") for (const end of ends) attacks.set(JSON.stringify([lead, pump, end]), { lead, pump, end })
  }
  const walk = (node: Node, leads: readonly string[]): void => {
    if (node.kind === "group")
      for (const sequence of node.of) {
        let here = leads
        for (const one of sequence) {
          walk(one, here)
          const next = samplesOf(one, 3)
          here = [...new Set([0, 1, 2].map((n) => (here[n % here.length] ?? "") + (next[n % next.length] ?? "")))]
        }
      }
    if (node.kind !== "repeat") return
    walk(node.of, leads)
    if (node.max <= 10) return
    const bodies = samplesOf(node.of, 8).filter((one) => one !== "")
    const pumps = [...bodies, ...bodies.flatMap((a, n) => (bodies.length > 1 ? [a + (bodies[(n + 1) % bodies.length] as string)] : []))]
    for (const pump of pumps.slice(0, 12)) for (const lead of new Set(["", off, ...leads.slice(0, 2)])) add(lead, pump)
    // What leads to the repetition, again and again: each of them may look to the end of the text.
    for (const lead of leads) {
      add("", lead)
      if (bodies[0]) add("", lead + bodies[0])
    }
  }
  const root = parse(source, flags)
  walk(root, [""])
  return [...attacks.values()]
}
export const textOf = ({ lead, pump, end }: Attack, length: number): string => lead + pump.repeat(Math.ceil(length / pump.length)) + end
