/** Reads the page 未核实, so that the app can show it: what could not be verified, how it is treated, what would settle it. */
import type { OpenPoint } from "../api/answers.ts"

const heading = /^(.+) \{#([a-z0-9-]+)\}$/m
const field = (part: string, name: string): string => new RegExp(`^- ${name}: (.+)$`, "m").exec(part)?.[1] ?? ""

/** The matters in the text of `docs/law-not-verified.md`, in its order. */
export const openMattersIn = (text: string): readonly OpenPoint[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      id: heading.exec(part)?.[2] ?? "",
      title: heading.exec(part)?.[1] ?? "",
      now: field(part, "now"),
      settle: field(part, "settle"),
    }))
