/** Ordinary life around a case: family, friends, couriers, one's own calls; drawn from a seeded generator, so every run gives the same. */
import type { Call, Message } from "./formats.ts"

export interface Draw {
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  chance(p: number): boolean
}
/** mulberry32: small, seeded, good enough for examples. */
export const draw = (seed: number): Draw => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { int, pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number], chance: (p) => next() < p }
}
const two = (n: number): string => `${n}`.padStart(2, "0")
export const daysOf = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let ms = Date.parse(`${from}T00:00:00Z`); ms <= Date.parse(`${to}T00:00:00Z`); ms += 86_400_000)
    days.push(new Date(ms).toISOString().slice(0, 10))
  return days
}
export const at = (day: string, hour: number, minute: number, second: number): string => `${day} ${two(hour)}:${two(minute)}:${two(second)}`

export interface Person {
  readonly number: string
  readonly name: string
  readonly perWeek: number
  readonly hours: readonly [number, number]
}
/** Calls with the people one knows, and couriers whose numbers nobody saves. */
export const ordinaryCalls = (seed: number, from: string, to: string, people: readonly Person[], place?: string): Call[] => {
  const d = draw(seed)
  const calls: Call[] = []
  for (const day of daysOf(from, to)) {
    for (const person of people) {
      if (!d.chance(person.perWeek / 7)) continue
      const way = d.chance(0.5) ? "in" : "out"
      const missed = d.chance(0.12)
      calls.push({
        at: at(day, d.int(...person.hours), d.int(0, 59), d.int(0, 59)),
        number: person.number,
        name: person.name,
        way,
        durationS: missed ? 0 : d.int(12, 640),
        ringS: d.int(2, 14),
        ...(place ? { place } : {}),
      })
    }
    if (d.chance(0.45)) {
      calls.push({
        at: at(day, d.int(9, 19), d.int(0, 59), d.int(0, 59)),
        number: `1616600${d.int(1000, 9999)}`,
        way: "in",
        durationS: d.chance(0.8) ? d.int(8, 41) : 0,
        ringS: d.int(3, 15),
        ...(place ? { place } : {}),
      })
    }
  }
  return calls
}
const parcels = ["【青桥快送】您的包裹已放在小区东门货柜，取件码", "【青桥快送】包裹已到站，请凭取件码领取："]
/** Parcel notices, codes, a bill of the water works, words with family. */
export const ordinaryMessages = (seed: number, from: string, to: string, people: readonly Person[]): Message[] => {
  const d = draw(seed)
  const talk = [
    "晚上回来吃饭吗",
    "到家说一声",
    "周末带点橘子回来",
    "药放在第二个抽屉了",
    "我顺路把快递拿了",
    "我晚点到，你们先吃",
    "好的",
    "今天降温，多穿点",
  ]
  const messages: Message[] = []
  for (const day of daysOf(from, to)) {
    if (d.chance(0.3))
      messages.push({
        at: at(day, d.int(10, 19), d.int(0, 59), d.int(0, 59)),
        number: "10690000550017",
        way: "in",
        text: `${d.pick(parcels)}${d.int(10, 99)}-${d.int(1000, 9999)}`,
      })
    if (d.chance(0.1))
      messages.push({
        at: at(day, d.int(8, 22), d.int(0, 59), d.int(0, 59)),
        number: "10690000771203",
        way: "in",
        text: `【木桥读书】验证码${d.int(100000, 999999)}，五分钟内有效，请勿告诉他人。`,
      })
    if (people.length && d.chance(0.25)) {
      const person = d.pick(people)
      messages.push({
        at: at(day, d.int(8, 21), d.int(0, 59), d.int(0, 59)),
        number: person.number,
        name: person.name,
        way: d.chance(0.5) ? "in" : "out",
        text: d.pick(talk),
      })
    }
  }
  return messages
}
