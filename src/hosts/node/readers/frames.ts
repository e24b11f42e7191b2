/** What passes between the program and a process of readers: questions as lines of JSON, answers as frames of JSON and bytes. */
import type { RowsAt } from "../../../engine/importers/importer.ts"
import type { ToRead } from "../../../engine/ports.ts"
import type { ReaderLimits } from "./limits.ts"

/** A question, with the limits that hold for it alone. */
export interface ReadRequest extends ReaderLimits {
  readonly path: string
  readonly item: ToRead
  /** Only these places in the words of the item; without it all rows. */
  readonly quote?: { readonly importer: string; readonly places: readonly RowsAt[] }
}
/** What a frame says. `ready`: the process is up; `chosen`: an importer is at work; `done`: the answer, in the bytes of the frame. */
export type ReaderMessage = { readonly ready: true } | { readonly chosen: string } | { readonly done: true } | { readonly fault: string }

/** Length of the JSON, length of the bytes. */
const lead = 12
/** A frame in pieces. */
export const frame = (told: ReaderMessage, parts: readonly Uint8Array[] = []): readonly Uint8Array[] => {
  const json = new TextEncoder().encode(JSON.stringify(told))
  const head = new DataView(new ArrayBuffer(lead))
  head.setUint32(0, json.length, true)
  head.setFloat64(
    4,
    parts.reduce((sum, part) => sum + part.length, 0),
    true,
  )
  return [new Uint8Array(head.buffer), json, ...parts]
}
/** Takes pieces as they come and gives each whole frame. The bytes of a frame are gathered once, in place. */
export const frameReader = (take: (told: ReaderMessage, bytes: Uint8Array) => void): ((piece: Uint8Array) => void) => {
  let wanted = new Uint8Array(lead)
  let have = 0
  let stage: "lead" | "json" | "bytes" = "lead"
  let size = 0
  let told: ReaderMessage | undefined
  const next = (to: typeof stage, length: number): void => {
    stage = to
    wanted = new Uint8Array(length)
    have = 0
  }
  const full = (): void => {
    if (stage === "lead") {
      const head = new DataView(wanted.buffer)
      size = head.getFloat64(4, true)
      next("json", head.getUint32(0, true))
    } else if (stage === "json") {
      told = JSON.parse(new TextDecoder().decode(wanted)) as ReaderMessage
      next("bytes", size)
    } else {
      const bytes = wanted
      next("lead", lead)
      take(told as ReaderMessage, bytes)
    }
  }
  return (piece) => {
    let at = 0
    while (at < piece.length || have === wanted.length) {
      const some = Math.min(piece.length - at, wanted.length - have)
      wanted.set(piece.subarray(at, at + some), have)
      at += some
      have += some
      if (have < wanted.length) return
      full()
    }
  }
}
