/** Makes the carrier record that the benchmarks read: deterministic, a million calls of invented numbers, GB18030. */
import { closeSync, existsSync, openSync, renameSync, statSync, writeSync } from "node:fs"
import { encodeGb18030 } from "../scripts/gb18030.ts"

export const carrierRows = 1_000_000
const distinct = 200_000
const regulars = 40
const firstDay = Date.UTC(2022, 0, 1)
const days = 1461

/** A small linear congruential generator: the same rows in every run. */
const generator = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const two = (n: number): string => `${n}`.padStart(2, "0")
/** 200,000 numbers; about one call in ten comes from forty of them, so that some days have several calls of one number. */
const line = (next: (below: number) => number): string => {
  const which = next(1000) < 104 ? next(regulars) : next(distinct)
  const number = `${which % 2 ? "154" : "161"}${`${which * 487}`.padStart(8, "0")}`
  const at = new Date(firstDay + next(days) * 86_400_000 + next(86_400) * 1000)
  const stamp = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
  const seconds = next(300) + 1
  const length = seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`
  return `${stamp},浙江省杭州市,${next(10) ? "被叫" : "主叫"},${number},${length},国内通话,,0.00,是\r\n`
}
/** Writes the file at `path` unless it stands there already; returns its size in bytes. */
export const writeCarrierCsv = (path: string, rows = carrierRows): number => {
  if (existsSync(path)) return statSync(path).size
  const file = openSync(`${path}.part`, "w")
  const next = generator(20_260_101)
  writeSync(file, encodeGb18030("起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费(元),是否新通话\r\n"))
  for (let done = 0; done < rows; ) {
    let text = ""
    for (let i = 0; i < 10_000 && done < rows; i++, done++) text += line(next)
    writeSync(file, encodeGb18030(text))
  }
  closeSync(file)
  renameSync(`${path}.part`, path)
  return statSync(path).size
}
