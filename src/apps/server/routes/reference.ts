/** What does not belong to a case: the law, the questions, the formats, the examples, and the program itself. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import type { ChannelsView } from "../../../engine/views/channels.ts"
import type { FormatView } from "../../../engine/views/formats.ts"
import type { MisconceptionView } from "../../../engine/views/misconceptions.ts"
import type { NormsView } from "../../../engine/views/norms.ts"
import type { LawView } from "../../../engine/views/provision.ts"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { Desk, Example } from "../desk.ts"
import type { OpenMatter } from "../open-matters.ts"
import { badArgument } from "../refused.ts"
import { caseParam, dayQuery, given, json, z } from "../schema.ts"
import { type ToldAdd, toldAdd } from "../told.ts"

type About = { readonly name: "anning"; readonly version: string; readonly lawDigest: string; readonly home: string }
const word = z.string().max(500).optional()
const list = (text: string | undefined): readonly string[] | undefined => text?.split(",").filter(Boolean)
const spec = {
  about: createRoute({ method: "get", path: "/about", responses: { 200: json<About>("the program") } }),
  formats: createRoute({ method: "get", path: "/formats", responses: { 200: json<readonly FormatView[]>("the importers") } }),
  questions: createRoute({ method: "get", path: "/questions", responses: { 200: json<readonly QuestionView[]>("the questions") } }),
  channels: createRoute({
    method: "get",
    path: "/channels",
    request: {
      query: dayQuery.extend({ case: caseParam.shape.case.optional(), claim: word, lender: word, role: word, acts: word, filed: word }),
    },
    responses: { 200: json<ChannelsView>("where to turn, for a case or a situation told; acts and filed are lists with commas") },
  }),
  law: createRoute({
    method: "get",
    path: "/law",
    request: { query: dayQuery.extend({ ref: z.string().min(1).max(200) }) },
    responses: { 200: json<LawView>("a provision") },
  }),
  search: createRoute({
    method: "get",
    path: "/law/search",
    request: { query: dayQuery.extend({ words: z.string().min(1).max(200) }) },
    responses: { 200: json<readonly LawView[]>("provisions") },
  }),
  norms: createRoute({
    method: "get",
    path: "/law/norms",
    request: { query: dayQuery.extend({ lender: word }) },
    responses: { 200: json<NormsView>("the norms of a day for a kind of lender, how to find out the lender, how they count") },
  }),
  misconceptions: createRoute({
    method: "get",
    path: "/law/misconceptions",
    responses: { 200: json<readonly MisconceptionView[]>("what people commonly get wrong, with sources") },
  }),
  notVerified: createRoute({
    method: "get",
    path: "/law/not-verified",
    responses: { 200: json<readonly OpenMatter[]>("what could not be verified, how it is treated, and what would settle it") },
  }),
  examples: createRoute({ method: "get", path: "/examples", responses: { 200: json<readonly Example[]>("the examples") } }),
  example: createRoute({
    method: "post",
    path: "/examples/{name}",
    request: { params: z.object({ name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/) }) },
    responses: { 201: json<ToldAdd & { readonly case: string }>("a new case filled from the example") },
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
      const example = await desk.example(c.req.valid("param").name)
      const { case: id } = await desk.engine.init(desk.newCase(), { title: example.title })
      const added = await desk.engine.add(id, example.files)
      const { head } = await desk.engine.state(id, example.answers)
      return c.json({ ...toldAdd(added), case: id, head }, 201)
    })
