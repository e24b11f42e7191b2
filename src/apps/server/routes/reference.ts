/** What does not belong to a case: the law, the questions, the formats, the examples, and the program itself. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import { calls } from "../../api/calls.ts"
import type { Desk } from "../../desk/desk.ts"
import { RefusedRequest } from "../problem.ts"
import { badArgument } from "../refused.ts"
import { answerSchema, at, caseParam, dayQuery, given, query, z } from "../schema.ts"
import { withAddSentences } from "../told.ts"

const word = z.string().max(500).optional()
const list = (text: string | undefined): readonly string[] | undefined => text?.split(",").filter(Boolean)
const spec = {
  about: createRoute({ ...at(calls.about), responses: { 200: answerSchema(calls.about, "the program") } }),
  formats: createRoute({ ...at(calls.formats), responses: { 200: answerSchema(calls.formats, "the importers") } }),
  questions: createRoute({ ...at(calls.questions), responses: { 200: answerSchema(calls.questions, "the questions") } }),
  channels: createRoute({
    ...at(calls.channels),
    request: {
      query: query(
        calls.channels,
        dayQuery.extend({ case: caseParam.shape.case.optional(), claim: word, lender: word, role: word, acts: word, filed: word }),
      ),
    },
    responses: { 200: answerSchema(calls.channels, "where to turn, for a case or a situation told; acts and filed are lists with commas") },
  }),
  law: createRoute({
    ...at(calls.law),
    request: { query: query(calls.law, dayQuery.extend({ ref: z.string().min(1).max(200) })) },
    responses: { 200: answerSchema(calls.law, "a provision") },
  }),
  search: createRoute({
    ...at(calls.lawSearch),
    request: { query: query(calls.lawSearch, dayQuery.extend({ words: z.string().min(1).max(200) })) },
    responses: { 200: answerSchema(calls.lawSearch, "provisions") },
  }),
  norms: createRoute({
    ...at(calls.norms),
    request: { query: query(calls.norms, dayQuery.extend({ lender: word })) },
    responses: { 200: answerSchema(calls.norms, "the norms of a day for a kind of lender, how to find out the lender, how they count") },
  }),
  misconceptions: createRoute({
    ...at(calls.misconceptions),
    responses: { 200: answerSchema(calls.misconceptions, "what people commonly get wrong, with sources") },
  }),
  notVerified: createRoute({
    ...at(calls.notVerified),
    responses: { 200: answerSchema(calls.notVerified, "what could not be verified, how it is treated, and what would settle it") },
  }),
  examples: createRoute({ ...at(calls.examples), responses: { 200: answerSchema(calls.examples, "the examples") } }),
  example: createRoute({
    ...at(calls.openExample),
    request: { params: z.object({ name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/) }) },
    responses: { 201: answerSchema(calls.openExample, "a new case filled from the example") },
  }),
}
export const referenceRoutes = (desk: Desk) =>
  new OpenAPIHono({ defaultHook: badArgument })
    .openapi(spec.about, async (c) =>
      c.json({ name: "anning" as const, version: desk.engine.version, lawDigest: await desk.engine.lawDigest(), home: desk.home }, 200),
    )
    .openapi(spec.formats, (c) => c.json(desk.engine.formats(), 200))
    .openapi(spec.questions, (c) => c.json(desk.engine.questions(), 200))
    .openapi(spec.channels, async (c) => {
      const { acts, filed, ...rest } = c.req.valid("query")
      return c.json(await desk.engine.channels(given({ ...rest, acts: list(acts), filed: list(filed) })), 200)
    })
    .openapi(spec.law, async (c) => {
      const { ref, on } = c.req.valid("query")
      return c.json(await desk.engine.law(ref, given({ on })), 200)
    })
    .openapi(spec.search, async (c) => {
      const { words, on } = c.req.valid("query")
      return c.json(await desk.engine.lawSearch(words, given({ on })), 200)
    })
    .openapi(spec.norms, async (c) => c.json(await desk.engine.norms(given(c.req.valid("query"))), 200))
    .openapi(spec.misconceptions, async (c) => c.json(await desk.engine.misconceptions(), 200))
    .openapi(spec.notVerified, async (c) => c.json(await desk.notVerified(), 200))
    .openapi(spec.examples, async (c) => c.json(await desk.examples(), 200))
    .openapi(spec.example, async (c) => {
      const { name } = c.req.valid("param")
      const example = await desk.example(name)
      if (example === undefined) throw new RefusedRequest(404, "no-such-example", { name })
      const { case: id } = await desk.engine.init(desk.newCase(), { title: example.title })
      const added = await desk.engine.add(id, example.files)
      const { head } = await desk.engine.state(id, example.answers)
      return c.json({ ...withAddSentences(added), case: id, head }, 201)
    })
