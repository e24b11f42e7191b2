/** Cases: listing, opening, receiving files and statements, and what follows from them. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import type { Digest, ItemId } from "../../../engine/case/citation.ts"
import { asDigest } from "../../../engine/case/record/log.ts"
import { showable } from "../../../engine/views/index.ts"
import { calls } from "../../api/calls.ts"
import type { Desk } from "../../desk/desk.ts"
import { announced, fileLimit, limited } from "../body.ts"
import { RefusedRequest } from "../problem.ts"
import { badArgument } from "../refused.ts"
import { answerSchema, at, body, caseParam, given, query, viewQuery, z } from "../schema.ts"
import { withAddSentences, withItemSentences, withReportSentences, withStateSentences } from "../told.ts"

/** Of one answer; a longer timeline comes in pages. */
const mostEvents = 10_000
/** Of each finding and ground, unless more are asked for. */
const fewEvents = 100
/** A claim for damages above ten thousand million yuan is a slip of the hand. */
const mostDamagesFen = 1_000_000_000_000
const digest = /^sha256:[0-9a-f]{64}$/
const isList = <T>(value: T): value is Extract<T, readonly unknown[]> => Array.isArray(value)
const password = (header: string | undefined): string | undefined => {
  try {
    return header === undefined ? undefined : decodeURIComponent(header)
  } catch {
    throw new RefusedRequest(400, "bad-argument", { what: "x-anning-password", where: "header" })
  }
}
const id = z.string().regex(digest)
const spec = {
  list: createRoute({ ...at(calls.cases), responses: { 200: answerSchema(calls.cases, "the cases, newest first") } }),
  open: createRoute({
    ...at(calls.openCase),
    request: { body: body(calls.openCase, z.object({ title: z.string().max(200).optional() })) },
    responses: { 201: answerSchema(calls.openCase, "the new case") },
  }),
  files: createRoute({
    ...at(calls.addFile),
    request: {
      params: caseParam,
      query: query(calls.addFile, z.object({ name: z.string().min(1).max(1000), as: z.string().max(100).optional() })),
    },
    responses: { 200: answerSchema(calls.addFile, "what was received") },
  }),
  statements: createRoute({
    ...at(calls.state),
    request: {
      params: caseParam,
      query: query(calls.state, z.object({ head: id.optional() })),
      body: body(calls.state, z.record(z.string().max(100), z.unknown())),
    },
    responses: { 200: answerSchema(calls.state, "what was recorded") },
  }),
  note: createRoute({
    ...at(calls.note),
    request: {
      params: caseParam,
      body: body(
        calls.note,
        z.object({ text: z.string().min(1).max(20_000), at: z.string().max(40).optional(), number: z.string().max(60).optional() }),
      ),
    },
    responses: { 200: answerSchema(calls.note, "the diary entry as it was taken down") },
  }),
  show: createRoute({
    ...at(calls.show),
    request: {
      params: caseParam.extend({ what: z.enum(showable) }),
      query: query(
        calls.show,
        viewQuery.extend({
          offset: z.coerce.number().int().min(0).optional(),
          limit: z.coerce.number().int().min(1).optional(),
          events: z.coerce.number().int().min(0).optional(),
          damagesFen: z.coerce.number().int().min(0).max(mostDamagesFen).optional(),
        }),
      ),
    },
    responses: { 200: answerSchema(calls.show, "an array, or one object for summary, law, suit and chart") },
  }),
  chart: createRoute({
    ...at(calls.chart),
    request: { params: caseParam, query: query(calls.chart, viewQuery) },
    responses: { 200: answerSchema(calls.chart, "contacts by day and hour") },
  }),
  calendar: createRoute({
    ...at(calls.calendar),
    request: { params: caseParam, query: query(calls.calendar, viewQuery) },
    responses: { 200: { description: "the deadlines ahead, an iCalendar file", content: { "text/calendar": { schema: z.string() } } } },
  }),
  seal: createRoute({ ...at(calls.seal), request: { params: caseParam }, responses: { 200: answerSchema(calls.seal, "the seal") } }),
  verify: createRoute({
    ...at(calls.verify),
    request: {
      params: caseParam,
      body: body(
        calls.verify,
        z.object({
          head: z
            .string()
            .max(1000)
            .refine((text) => asDigest(text) !== undefined)
            .optional(),
        }),
      ),
    },
    responses: { 200: answerSchema(calls.verify, "the report") },
  }),
  withdraw: createRoute({
    ...at(calls.withdraw),
    request: { params: caseParam, body: body(calls.withdraw, z.object({ id })) },
    responses: { 200: answerSchema(calls.withdraw, "the new head") },
  }),
  unlock: createRoute({
    ...at(calls.unlock),
    request: { params: caseParam, body: body(calls.unlock, z.object({ id, password: z.string().min(1).max(1000) })) },
    responses: { 200: answerSchema(calls.unlock, "what came out of the archive") },
  }),
  copies: createRoute({
    ...at(calls.copies),
    request: { params: caseParam, query: query(calls.copies, z.object({ id })) },
    responses: { 200: answerSchema(calls.copies, "what erasing an item would remove, and where the same bytes stand besides") },
  }),
  remove: createRoute({
    ...at(calls.remove),
    request: { params: caseParam, body: body(calls.remove, z.object({ yes: z.literal(true) })) },
    responses: { 200: answerSchema(calls.remove, "the case is no more") },
  }),
  erase: createRoute({
    ...at(calls.erase),
    request: { params: caseParam, body: body(calls.erase, z.object({ id })) },
    responses: { 200: answerSchema(calls.erase, "the new head, what was erased, and where the same bytes still stand") },
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
      return c.json(withAddSentences(await engine.add(c.req.valid("param").case, one(), given({ password: secret, as }))), 200)
    })
    .openapi(spec.statements, async (c) =>
      c.json(
        withStateSentences(
          await engine.state(c.req.valid("param").case, c.req.valid("json"), given(c.req.valid("query")) as { readonly head?: Digest }),
        ),
        200,
      ),
    )
    .openapi(spec.note, async (c) => c.json(await engine.note(c.req.valid("param").case, given(c.req.valid("json"))), 200))
    .openapi(spec.show, async (c) => {
      const { case: id, what } = c.req.valid("param")
      const { offset, limit, events, ...view } = c.req.valid("query")
      if (what === "timeline") {
        const page = await engine.events(id, { ...given(view), offset: offset ?? 0, limit: Math.min(limit ?? mostEvents, mostEvents) })
        c.header("x-anning-total", String(page.total))
        return c.json(page.events, 200)
      }
      const options = { ...given(view), events: events ?? fewEvents }
      const value = what === "items" ? (await engine.show(id, what, options)).map(withItemSentences) : await engine.show(id, what, options)
      if (!isList(value)) return c.json(value, 200)
      c.header("x-anning-total", String(value.length))
      const from = offset ?? 0
      return c.json(limit === undefined && from === 0 ? value : value.slice(from, limit === undefined ? undefined : from + limit), 200)
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
      return c.json(withReportSentences(await engine.verify(id, given(c.req.valid("json")))), 200)
    })
    .openapi(spec.unlock, async (c) => {
      const { id, password: secret } = c.req.valid("json")
      return c.json(withAddSentences(await engine.unlock(c.req.valid("param").case, id as ItemId, secret)), 200)
    })
    .openapi(spec.withdraw, async (c) => c.json(await engine.withdraw(c.req.valid("param").case, c.req.valid("json").id as ItemId), 200))
    .openapi(spec.copies, async (c) => c.json(await engine.copies(c.req.valid("param").case, c.req.valid("query").id as ItemId), 200))
    .openapi(spec.remove, async (c) => {
      const { case: id } = c.req.valid("param")
      await engine.remove(id)
      return c.json({ deleted: id }, 200)
    })
    .openapi(spec.erase, async (c) => c.json(await engine.erase(c.req.valid("param").case, c.req.valid("json").id as ItemId), 200))
