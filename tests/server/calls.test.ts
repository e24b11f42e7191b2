/** One table of calls: the server has exactly its routes, docs/api.md tells exactly them with what each is asked, and no code that is never answered. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addressOf, calls } from "../../src/apps/api/calls.ts"
import { type Served, startServer } from "../../src/apps/server/serve.ts"

const root = resolve(import.meta.dirname, "../..")
const page = readFileSync(join(root, "docs/api.md"), "utf8")
/** `GET /cases/:case/show/:what?day=&for=` of the page → method, path as in the table, query names. */
const rows = [...page.matchAll(/^\| `(GET|POST) ([^`?]+)(?:\?([^`]*))?` \|/gm)].map(([, method, path, query]) => ({
  call: `${method?.toLowerCase()} ${path?.replace(/:(\w+)/g, "{$1}")}`,
  query: (query ?? "")
    .split("&")
    .filter(Boolean)
    .map((part) => part.split("=")[0])
    .sort(),
}))
interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
}
let served: Served
let described: Readonly<Record<string, Readonly<Record<string, Described>>>>
beforeAll(async () => {
  served = await startServer({ home: mkdtempSync(join(tmpdir(), "anning-calls-")), port: 0 })
  const answer = await fetch(`http://127.0.0.1:${served.port}/api/openapi.json`, { headers: { "x-anning-token": served.token } })
  described = ((await answer.json()) as { paths: typeof described }).paths
})
afterAll(() => served.close())

const table = Object.values(calls).map(({ method, path }) => `${method} ${path}`)
const routes = (): { call: string; query: string[] }[] =>
  Object.entries(described).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      call: `${method} ${path.replace(/^\/api/, "")}`,
      query: parameters
        .filter((one) => one.in === "query")
        .map((one) => one.name)
        .sort(),
    })),
  )
const byCall = (a: { call: string }, b: { call: string }): number => (a.call < b.call ? -1 : 1)

describe("the table of calls", () => {
  it("is what the server answers, no call more and none less", () => {
    expect(
      routes()
        .map(({ call }) => call)
        .sort(),
    ).toEqual([...table].sort())
    expect(new Set(table).size).toBe(table.length)
  })
  it("is what docs/api.md tells, with the same query", () => {
    const told = rows.filter(({ call }) => call !== "get /openapi.json")
    expect(told.sort(byCall)).toEqual(routes().sort(byCall))
  })
  it("gives addresses with every name filled in and encoded, and nothing for what is not asked", () => {
    expect(addressOf(calls.show, { case: "甲 案", what: "findings" }, { day: "2026-01-01", for: null, claim: undefined, events: 0 })).toBe(
      "/api/cases/%E7%94%B2%20%E6%A1%88/show/findings?day=2026-01-01&events=0",
    )
    expect(addressOf(calls.about, {})).toBe("/api/about")
  })
})
describe("docs/api.md", () => {
  const server = join(root, "src/apps/server")
  const source = readdirSync(server, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(server, name), "utf8"))
    .join("\n")
  /** `409 locked`, … as thrown, answered or mapped. */
  const answered = new Set(
    [
      ...source.matchAll(/(?:RefusedRequest\(|problem\(c, |status: )(\d{3}),\s*(?:code: )?"([a-z-]+)"/g),
      ...[...source.matchAll(/^ {2}"?([a-z-]+)"?: (\d{3}),$/gm)].map(([all, code, status]) => [all, status, code]),
      ...[...source.matchAll(/(\d{3}),\s*first\.nothingFound \? "([a-z-]+)" : "([a-z-]+)"/g)].flatMap(([all, status, a, b]) => [
        [all, status, a],
        [all, status, b],
      ]),
    ].map(([, status, code]) => `${status} ${code}`),
  )
  const statuses = [...page.matchAll(/^\| ([45]\d\d(?: · \d{3})*) \| (.+) \|$/gm)].map(([, status = "", told = ""]) => ({
    status: status.split(" · "),
    told,
  }))
  it("tells every code of every refusal under its status", () => {
    expect(answered.size).toBeGreaterThan(25)
    const untold = [...answered].filter((pair) => {
      const [status = "", code] = pair.split(" ")
      return !statuses.some((row) => row.status.includes(status) && row.told.includes(`\`${code}\``))
    })
    expect(untold).toEqual([])
  })
  it("tells no code that the server never answers; a broken invariant speaks for itself", () => {
    const codes = statuses.flatMap(({ status, told }) =>
      // Fields of a refusal stand in brackets.
      [...told.replace(/\([^)]*\)/g, "").matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = ""]) => ({ status, code })),
    )
    expect(codes.length).toBeGreaterThan(25)
    const never = codes.filter(({ status, code }) => !status.some((one) => one === "500" || answered.has(`${one} ${code}`)))
    expect(never).toEqual([])
  })
})
