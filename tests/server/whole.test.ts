/** The local API over the real engine: from raw files to documents and a package, as the page goes. */
import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Served, startServer } from "../../src/apps/server/serve.ts"
import { documentFormats } from "../../src/engine/views/documents.ts"

const root = resolve(import.meta.dirname, "../..")
const inputs = join(root, "examples/1-before-due/inputs")
let served: Served
const home = mkdtempSync(join(tmpdir(), "anning-server-"))
beforeAll(async () => {
  process.env.ANNING_HOME = home
  served = await startServer({ home, port: 0 })
})
afterAll(() => served.close())

type Json = Record<string, unknown>
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${served.port}/api${path}`, { ...init, headers: { "x-anning-token": served.token, ...init.headers } })
const get = async <T = Json>(path: string): Promise<T> => (await ask(path)).json() as Promise<T>
const post = (path: string, body: unknown = {}): Promise<Response> =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })
const upload = (id: string, name: string, bytes: Uint8Array, headers: Record<string, string> = {}): Promise<Response> =>
  ask(`/cases/${id}/files?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", ...headers },
    body: bytes as BodyInit,
  })

describe("a case over HTTP", () => {
  let id = ""
  it("is made, under an id that is a folder name", async () => {
    const answer = await post("/cases", { title: "甲案" })
    expect(answer.status).toBe(201)
    id = ((await answer.json()) as { case: string }).case
    expect(readdirSync(home)).toContain(id)
    expect(await get<Json[]>("/cases")).toEqual([expect.objectContaining({ case: id, title: "甲案" })])
  })
  it("receives files, byte for byte, and tells what was read", async () => {
    for (const name of readdirSync(inputs)) {
      const bytes = readFileSync(join(inputs, name))
      const answer = (await (await upload(id, name, bytes)).json()) as {
        items: { id: string; name: string; rows: { read: number; kept: number; refused: number } }[]
      }
      expect(answer.items).toHaveLength(1)
      expect(answer.items[0]).toMatchObject({ name, id: `sha256:${createHash("sha256").update(bytes).digest("hex")}` })
      expect(answer.items[0]?.rows.kept).toBeGreaterThan(0)
    }
  })
  it("tells issues ready to show, in both languages", async () => {
    const { items } = (await (await upload(id, "空.csv", new Uint8Array(0))).json()) as {
      items: { issues: { message: string; messageEn: string }[] }[]
    }
    expect(items[0]?.issues[0]).toMatchObject({
      code: "empty-file",
      message: expect.stringMatching(/《空\.csv》.*空的/),
      messageEn: expect.stringMatching(/空\.csv: the file is empty/),
    })
  })
  it("records statements", async () => {
    const answers = JSON.parse(readFileSync(join(root, "examples/1-before-due/answers.json"), "utf8"))
    const answer = await post(`/cases/${id}/statements`, answers)
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as { items: unknown[] }).items.length).toBe(Object.keys(answers).length)
  })
  it("shows every view; a timeline in pages is the same timeline", async () => {
    for (const what of ["items", "timeline", "parties", "claims", "loans", "findings", "grounds", "diagnosis", "gaps"])
      expect([what, Array.isArray(await get(`/cases/${id}/show/${what}?day=2026-02-02`))]).toEqual([what, true])
    const whole = await get<unknown[]>(`/cases/${id}/show/timeline`)
    const answer = await ask(`/cases/${id}/show/timeline?offset=10&limit=5`)
    expect(answer.headers.get("x-anning-total")).toBe(String(whole.length))
    expect(await answer.json()).toEqual(whole.slice(10, 15))
    const party = (whole as { counterparty: string | null }[]).find((event) => event.counterparty !== null)?.counterparty as string
    const theirs = (whole as { counterparty: string | null }[]).filter((event) => event.counterparty === party)
    const some = await ask(`/cases/${id}/show/timeline?for=${encodeURIComponent(party)}&offset=1&limit=3`)
    expect(some.headers.get("x-anning-total")).toBe(String(theirs.length))
    expect(await some.json()).toEqual(theirs.slice(1, 4))
  })
  it("shows a few events of each finding and ground, and how many there are", async () => {
    type Cites = { citations: { at: { ranges?: unknown[] } }[]; placesTotal?: number }
    type Told = { rule?: string; events: string[]; eventsTotal?: number; measures?: Record<string, Cites> }
    const placesOf = (citations: Cites["citations"]) => citations.reduce((sum, { at }) => sum + (at.ranges?.length ?? 1), 0)
    for (const what of ["findings", "grounds"]) {
      const all = await get<Told[]>(`/cases/${id}/show/${what}?events=100000`)
      const few = (await get<Told[]>(`/cases/${id}/show/${what}?events=2`)).map(({ measures, ...one }) => {
        for (const [name, { citations, placesTotal }] of Object.entries(measures ?? {})) {
          const whole = all.find(
            (other) => JSON.stringify(other.events.slice(0, 2)) === JSON.stringify(one.events) && other.rule === one.rule,
          )
          expect(placesOf(citations)).toBeLessThanOrEqual(2)
          const there = placesOf(whole?.measures?.[name]?.citations ?? [])
          expect([name, placesTotal ?? there]).toEqual([name, there])
        }
        return one
      })
      expect(all.some((one) => one.events.length > 2)).toBe(true)
      expect(all.every((one) => one.eventsTotal === undefined)).toBe(true)
      expect(few).toEqual(
        all.map(({ measures: _, ...one }) =>
          one.events.length <= 2 ? one : { ...one, events: one.events.slice(0, 2), eventsTotal: one.events.length },
        ),
      )
    }
  })
  it("draws the chart from the same events", async () => {
    const chart = await get<{ days: { day: string; hours: number[] }[] }>(`/cases/${id}/chart?day=2026-02-02`)
    expect(chart.days.length).toBeGreaterThan(10)
    for (const day of chart.days) expect(day.hours).toHaveLength(24)
  })
  it("lists documents and gives their bytes as downloads", async () => {
    const list = await get<{ doc: string; ready: boolean; counterparty: string | null }[]>(`/cases/${id}/documents?day=2026-02-02`)
    expect(list.filter((document) => document.ready).map((document) => document.doc)).toContain("stop-notice")
    for (const [format, lead] of [
      ["docx", "PK"],
      ["pdf", "%PDF"],
    ] as const) {
      const answer = await ask(`/cases/${id}/documents/stop-notice?format=${format}&day=2026-02-02`)
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename=/)
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, lead.length)
          .toString("latin1"),
      ).toBe(lead)
    }
    // A page among the papers is a download of text: it never runs in the page's own origin.
    const html = await ask(`/cases/${id}/documents/stop-notice?format=html&day=2026-02-02`)
    expect([html.status, html.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"])
    expect(html.headers.get("content-disposition")).toMatch(/^attachment; filename=/)
    expect(await html.text()).toContain("<h1")
    expect((await ask(`/cases/${id}/documents/stop-notice?format=exe`)).status).toBe(400)
    expect((await ask(`/cases/${id}/documents/no-such-document`)).status).toBe(400)
  })
  it("documents every format that it answers", () => {
    const row = readFileSync(join(root, "docs/api.md"), "utf8")
      .split("\n")
      .find((line) => line.startsWith("| `GET /cases/:case/documents/:doc?"))
    expect(/format=([a-z\\|]+)/.exec(row ?? "")?.[1]?.split("\\|")).toEqual([...documentFormats])
  })
  it("seals, packs and verifies", async () => {
    const { head } = (await (await post(`/cases/${id}/seal`)).json()) as { head: string }
    const pack = await post(`/cases/${id}/pack`, { day: "2026-02-02" })
    expect([pack.status, pack.headers.get("content-type")]).toEqual([200, "application/zip"])
    expect(
      Buffer.from(await pack.arrayBuffer())
        .subarray(0, 2)
        .toString("latin1"),
    ).toBe("PK")
    for (const copied of [head, (head.slice(7).match(/.{1,6}/g) as string[]).join("\u200b"), ` ${head.slice(7, 40)}\n${head.slice(40)}`])
      expect(await (await post(`/cases/${id}/verify`, { head: copied })).json()).toMatchObject({ ok: true, broken: [] })
  })
  it("answers 404 for a case that is not there, and makes none by asking", async () => {
    const before = readdirSync(home)
    for (const path of ["/cases/none/show/summary", "/cases/none/documents", "/cases/none/chart"])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    for (const path of ["/cases/none/seal", "/cases/none/verify", "/cases/none/pack"])
      expect([path, (await post(path)).status]).toEqual([path, 404])
    expect((await upload("none", "a.csv", new Uint8Array(1))).status).toBe(404)
    expect(readdirSync(home)).toEqual(before)
  })
  it("reading changes nothing: the record is the same bytes after every GET", async () => {
    const log = (): string => readFileSync(join(home, id, "log.jsonl"), "utf8")
    const before = log()
    for (const path of [
      `/cases/${id}/show/summary`,
      `/cases/${id}/documents`,
      `/cases/${id}/documents/evidence-list?format=md`,
      `/cases/${id}/chart`,
      "/cases",
      "/examples",
    ])
      await (await ask(path)).arrayBuffer()
    expect(log()).toBe(before)
  })
})

describe("a case with nothing but a picture", () => {
  it("says what is unread, and refuses a package without a paper but for the person's own archive", async () => {
    const { case: id } = (await (await post("/cases", { title: "图片" })).json()) as { case: string }
    const picture = Uint8Array.from("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", (char) => char.charCodeAt(0))
    await upload(id, "截图.png", picture)
    expect(await get(`/cases/${id}/show/summary`)).toMatchObject({ unread: { files: 1, items: [{ name: "截图.png", kind: "file" }] } })
    const refused = await post(`/cases/${id}/pack`, {})
    expect([refused.status, await refused.json()]).toEqual([
      422,
      expect.objectContaining({ code: "nothing-to-pack", message: expect.stringContaining("《截图.png》（整份）") }),
    ])
    expect((await post(`/cases/${id}/pack`, { all: true })).status).toBe(200)
    const documents = await get<{ reason: string }[]>(`/cases/${id}/documents`)
    expect(documents.map((one) => one.reason)).not.toContain("nothing-found")
  })
})
describe("what is no case", () => {
  it("examples: listed in order, and the lawful reminder drafts no complaint", async () => {
    const list = await get<{ name: string; title: string }[]>("/examples")
    expect(list.map((example) => example.name)).toEqual(
      readdirSync(join(root, "examples"), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    )
    const made = await post("/examples/4-lawful-reminder")
    expect(made.status).toBe(201)
    const { case: id } = (await made.json()) as { case: string }
    const documents = await get<{ doc: string; ready: boolean; reason: string | null }[]>(`/cases/${id}/documents`)
    expect(documents.find((document) => document.doc === "regulator-complaint")).toMatchObject({ ready: false, reason: "nothing-found" })
    const answer = await ask(`/cases/${id}/documents/regulator-complaint?format=docx`)
    expect([answer.status, await answer.json()]).toEqual([422, expect.objectContaining({ code: "nothing-found" })])
    expect((await post("/examples/no-such")).status).toBe(404)
  })
  it("law on a day, questions, formats, and the program itself", async () => {
    expect(await get(`/law?ref=${encodeURIComponent("治安管理处罚法 第五十条")}&on=2026-01-01`)).toMatchObject({ status: "in-force" })
    expect((await get<unknown[]>(`/law/search?words=${encodeURIComponent("安宁")}&on=2026-01-01`)).length).toBeGreaterThan(0)
    expect((await get<unknown[]>("/questions")).length).toBeGreaterThan(10)
    expect((await get<unknown[]>("/formats")).length).toBeGreaterThan(4)
    const law = await get<{ units: { needs?: string }[] }>(`/law?ref=${encodeURIComponent("民法典 1033")}&on=2026-01-01`)
    expect(law.units.map((unit) => unit.needs)).toContain("以电话、短信等方式联系，并且侵扰私人生活安宁；本人明确同意的除外")
    const norms = await get<{
      norms: { instrument: string; settled: boolean; reference: boolean }[]
      ways: unknown[]
      counting: unknown[]
    }>("/law/norms?lender=card&on=2026-02-02")
    expect(norms.norms.find(({ instrument }) => instrument === "gb-t-45251")).toMatchObject({ settled: false, reference: true })
    expect(norms.norms.find(({ instrument }) => instrument === "credit-cards")).toMatchObject({ settled: true, reference: false })
    expect(Math.min(norms.ways.length, norms.counting.length)).toBeGreaterThan(4)
    expect((await ask("/law/norms?lender=shop")).status).toBe(400)
    const myths = await get<{ belief: string; source: string }[]>("/law/misconceptions")
    expect(myths.length).toBeGreaterThan(5)
    for (const { belief, source } of myths) expect(belief && source).toBeTruthy()
    const open = await get<{ settle: string }[]>("/law/not-verified")
    // As many as the page has headings: none is lost in reading it.
    const page = readFileSync(join(import.meta.dirname, "../../docs/law-not-verified.md"), "utf8")
    expect(open.length).toBe(page.split("\n## ").length - 1)
    for (const matter of open) for (const said of Object.values(matter)) expect(said).not.toBe("")
    expect(await get("/about")).toMatchObject({ name: "anning", version: expect.any(String), lawDigest: expect.any(String) })
  })
  it("where to turn, and by when", async () => {
    type Turn = { channels: { id: string; route?: { when: string } }[]; notVerified: Json[] }
    expect((await get<Turn>("/channels")).channels.length).toBeGreaterThan(20)
    const { channels, notVerified } = await get<Turn>("/channels?lender=bank&role=stranger&acts=threats,calls&filed=lender")
    expect([channels[0]?.id, channels[0]?.route?.when]).toEqual(["110", "now"])
    expect(channels.at(-1)?.id).toBe("lender")
    expect(notVerified.length).toBeGreaterThan(0)
    expect((await ask("/channels?acts=shouting")).status).toBe(400)
    expect((await ask("/channels?case=no-such-case")).status).toBe(404)
    const id = ((await (await post("/cases", { title: "报过案" })).json()) as { case: string }).case
    await post(`/cases/${id}/statements`, { "claim.1.police-report": "2026-01-05" })
    const own = (await get<Turn>(`/channels?case=${id}&claim=claim-1`)).channels
    expect(own.find((one) => one.id === "110")?.route?.when).toBe("done")
    // Nothing in this case is a basis for a suit, so the court is not offered.
    expect(own.map((one) => one.id)).not.toContain("court")
    expect((await ask(`/channels?case=${id}&claim=claim-7`)).status).toBe(400)
    const deadlines = await get<{ term: string; day: string }[]>(`/cases/${id}/show/deadlines?day=2026-01-06`)
    expect(deadlines.map(({ term }) => term)).toContain("police-decide")
    const calendar = await ask(`/cases/${id}/calendar?day=2026-01-06`)
    expect(calendar.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    expect(await calendar.text()).toContain("DTSTART;VALUE=DATE:20260204")
  })
  it("describes itself as OpenAPI, every route of docs/api.md among it", async () => {
    const { paths } = await get<{ paths: Record<string, Record<string, unknown>> }>("/openapi.json")
    const documented = [...readFileSync(join(root, "docs/api.md"), "utf8").matchAll(/^\| `(GET|POST) (\/[^?`]*)/gm)].map(
      ([, method, path]) => `${method} ${(path as string).replace(/:(\w+)/g, "{$1}")}`,
    )
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/^\/api/, "")}`),
    )
    expect(documented.filter((route) => route !== "GET /openapi.json").sort()).toEqual(described.sort())
  })
})
