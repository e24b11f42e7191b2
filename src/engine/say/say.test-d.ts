/** What must not compile: compiled by tests/documents/types.test.ts, which fails when one of these lines is accepted. */
import { type Citation, type Cited, cite } from "../case/citation.ts"
import type { LawRef } from "../law/instrument.ts"
import { as, ask, listing, say } from "./say.ts"

declare const count: Cited<number>
declare const day: Cited<string>
declare const ref: LawRef
declare const item: Citation

// These are the ways in.
say`共来电${count}次,最早的在${as("day", day)},依据${ref}。`
say`${say`共${count}次`}。`
ask`请停止以${day}联系。`
cite(3, [item], "issued")

// @ts-expect-error a bare number is no fact
say`共来电${3}次。`
// @ts-expect-error a bare string is no fact
say`来电人是${"某人"}。`
// @ts-expect-error requests take no bare words either
ask`请停止以${"154"}联系。`
// @ts-expect-error a form does not make a fact
as("day", "2026-01-01")
// @ts-expect-error forms are a closed list
as("bold", day)
// @ts-expect-error an empty listing says nothing
listing([])
// @ts-expect-error a fact without citations
cite(3, [], "issued")
// @ts-expect-error the brand cannot be written by hand
const forged: Cited<number> = { value: 3, from: [item], weight: "issued" }
// @ts-expect-error the engine has no network
fetch("/")
// @ts-expect-error the engine has no DOM
document.title
// @ts-expect-error the engine has no Node
process.exit()

export { forged }
