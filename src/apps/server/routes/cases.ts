/** Cases: listing, opening, receiving files and statements, and what follows from them. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import type { Digest, ItemId } from "../../../engine/case/citation.ts"
import { asDigest } from "../../../engine/case/record/log.ts"
import type { Engine } from "../../../engine/engine.ts"
import type { Erased } from "../../../engine/verbs/erase.ts"
import type { ChartView } from "../../../engine/views/chart.ts"
import { type Showable, showable, type Views } from "../../../engine/views/index.ts"
import type { ItemView } from "../../../engine/views/items.ts"
import { announced, fileLimit, limited } from "../body.ts"
import type { CaseRow, Desk } from "../desk.ts"
import { Refusal } from "../problem.ts"
import { badArgument } from "../refused.ts"
import { caseParam, given, json, jsonBody, viewQuery, z } from "../schema.ts"
import { toldAdd, toldItem, toldReport, toldState } from "../told.ts"

type Opened = { readonly case: string; readonly head: Digest }
/** Of one answer; a longer timeline comes in pages. */
const mostEvents = 10_000
/** Of each finding and ground, unless more are asked for. */
const fewEvents = 100
/** A claim for damages above ten thousand million yuan is a slip of the hand. */
const mostDamagesFen = 1_000_000_000_000
const digest = /^sha256:[0-9a-f]{64}$/
const itemBody = jsonBody(z.object({ id: z.string().regex(digest) }))
const password = (header: string | undefined): string | undefined => {
  try {
    return header === undefined ? undefined : decodeURIComponent(header)
  } catch {
    throw new Refusal(400, "bad-argument", { what: "x-anning-password", where: "header" })
  }
}
const spec = {
  list: createRoute({ method: "get", path: "/cases", responses: { 200: json<readonly CaseRow[]>("the cases, newest first") } }),
  open: createRoute({
    method: "post",
    path: "/cases",
    request: { body: jsonBody(z.object({ title: z.string().max(200).optional() })) },
    responses: { 201: json<Opened>("the new case") },
  }),
  files: createRoute({
    method: "post",
    path: "/cases/{case}/files",
    request: { params: caseParam, query: z.object({ name: z.string().min(1).max(1000), as: z.string().max(100).optional() }) },
    responses: { 200: json<ReturnType<typeof toldAdd>>("what was received") },
  }),
  statements: createRoute({
    method: "post",
    path: "/cases/{case}/statements",
    request: { params: caseParam, body: jsonBody(z.record(z.string().max(100), z.unknown())) },
    responses: { 200: json<ReturnType<typeof toldState>>("what was recorded") },
  }),
  show: createRoute({
    method: "get",
    path: "/cases/{case}/show/{what}",
    request: {
      params: caseParam.extend({ what: z.enum(showable) }),
      query: viewQuery.extend({
        offset: z.coerce.number().int().min(0).optional(),
        limit: z.coerce.number().int().min(1).optional(),
        events: z.coerce.number().int().min(0).optional(),
        damagesFen: z.coerce.number().int().min(0).max(mostDamagesFen).optional(),
      }),
    },
    responses: { 200: json<Views[Showable]>("the view: an array, or one object for summary, law, suit and chart") },
  }),
  chart: createRoute({
    method: "get",
    path: "/cases/{case}/chart",
    request: { params: caseParam, query: viewQuery },
    responses: { 200: json<ChartView>("contacts by day and hour") },
  }),
  calendar: createRoute({
    method: "get",
    path: "/cases/{case}/calendar",
    request: { params: caseParam, query: viewQuery },
    responses: { 200: { description: "the deadlines ahead, an iCalendar file", content: { "text/calendar": { schema: z.string() } } } },
  }),
  seal: createRoute({
    method: "post",
    path: "/cases/{case}/seal",
    request: { params: caseParam },
    responses: { 200: json<{ head: Digest; items: number; token: null }>("the seal") },
  }),
  verify: createRoute({
    method: "post",
    path: "/cases/{case}/verify",
    request: {
      params: caseParam,
      body: jsonBody(
        z.object({
          head: z
            .string()
            .max(1000)
            .refine((text) => asDigest(text) !== undefined)
            .optional(),
        }),
      ),
    },
    responses: { 200: json<ReturnType<typeof toldReport>>("the report") },
  }),
  withdraw: createRoute({
    method: "post",
    path: "/cases/{case}/withdraw",
    request: { params: caseParam, body: itemBody },
    responses: { 200: json<{ head: Digest }>("the new head") },
  }),
  unlock: createRoute({
    method: "post",
    path: "/cases/{case}/unlock",
    request: { params: caseParam, body: jsonBody(z.object({ id: z.string().regex(digest), password: z.string().min(1).max(1000) })) },
    responses: { 200: json<ReturnType<typeof toldAdd>>("what came out of the archive") },
  }),
  copies: createRoute({
    method: "get",
    path: "/cases/{case}/copies",
    request: { params: caseParam, query: z.object({ id: z.string().regex(digest) }) },
    responses: {
      200: json<Awaited<ReturnType<Engine["copies"]>>>("what erasing an item would remove, and where the same bytes stand besides"),
    },
  }),
  remove: createRoute({
    method: "post",
    path: "/cases/{case}/delete",
    request: { params: caseParam, body: jsonBody(z.object({ yes: z.literal(true) })) },
    responses: { 200: json<{ deleted: string }>("the case is no more") },
  }),
  erase: createRoute({
    method: "post",
    path: "/cases/{case}/erase",
    request: { params: caseParam, body: itemBody },
    responses: { 200: json<Erased>("the new head, what was erased, and where the same bytes still stand") },
  }),
}

export const caseRoutes = ({ engine, cases, newCase, mustHave }: Desk) =>
  new OpenAPIHono({ defaultHook: badArgument })
    .openapi(spec.list, async (c) => c.json(await cases(), 200))
    .openapi(spec.open, async (c) => {
      return c.json(await engine.init(newCase(), given(c.req.valid("json"))), 201)
    })
    .openapi(spec.files, async (c) => {
      const { name, as } = c.req.valid("query")
      const size = announced(c.req, fileLimit)
      const secret = password(c.req.header("x-anning-password"))
      async function* one() {
        yield { name, ...(size === undefined ? {} : { size }), open: () => limited(c.req.raw.body, fileLimit) }
      }
      return c.json(toldAdd(await engine.add(c.req.valid("param").case, one(), given({ password: secret, as }))), 200)
    })
    .openapi(spec.statements, async (c) => c.json(toldState(await engine.state(c.req.valid("param").case, c.req.valid("json"))), 200))
    .openapi(spec.show, async (c) => {
      const { case: id, what } = c.req.valid("param")
      const { offset, limit, events, ...view } = c.req.valid("query")
      if (what === "timeline") {
        const page = await engine.events(id, { ...given(view), offset: offset ?? 0, limit: Math.min(limit ?? mostEvents, mostEvents) })
        c.header("x-anning-total", String(page.total))
        return c.json(page.events as object, 200)
      }
      const value = await engine.show(id, what, { ...given(view), events: events ?? fewEvents })
      if (!Array.isArray(value)) return c.json(value as object, 200)
      c.header("x-anning-total", String(value.length))
      const from = offset ?? 0
      const slice = limit === undefined && from === 0 ? value : value.slice(from, limit === undefined ? undefined : from + limit)
      return c.json(what === "items" ? (slice as ItemView[]).map(toldItem) : slice, 200)
    })
    .openapi(spec.chart, async (c) => c.json(await engine.chart(c.req.valid("param").case, given(c.req.valid("query"))), 200))
    .openapi(spec.calendar, async (c) => {
      const text = await engine.calendar(c.req.valid("param").case, given(c.req.valid("query")))
      const name = `attachment; filename="deadlines.ics"; filename*=UTF-8''${encodeURIComponent("期限.ics")}`
      return c.body(text, 200, { "content-type": "text/calendar; charset=utf-8", "content-disposition": name })
    })
    .openapi(spec.seal, async (c) => c.json(await engine.seal(c.req.valid("param").case), 200))
    .openapi(spec.verify, async (c) => {
      const { case: id } = c.req.valid("param")
      mustHave(id)
      return c.json(toldReport(await engine.verify(id, given(c.req.valid("json")))), 200)
    })
    .openapi(spec.unlock, async (c) => {
      const { id, password: secret } = c.req.valid("json")
      return c.json(toldAdd(await engine.unlock(c.req.valid("param").case, id as ItemId, secret)), 200)
    })
    .openapi(spec.withdraw, async (c) => c.json(await engine.withdraw(c.req.valid("param").case, c.req.valid("json").id as ItemId), 200))
    .openapi(spec.copies, async (c) => c.json(await engine.copies(c.req.valid("param").case, c.req.valid("query").id as ItemId), 200))
    .openapi(spec.remove, async (c) => {
      const { case: id } = c.req.valid("param")
      await engine.remove(id)
      return c.json({ deleted: id }, 200)
    })
    .openapi(spec.erase, async (c) => c.json(await engine.erase(c.req.valid("param").case, c.req.valid("json").id as ItemId), 200))
