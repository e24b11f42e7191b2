/** What goes out: sentences read back, papers frozen, handed in and answered, and what a package would hold. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import type { Engine } from "../../../engine/api.ts"
import type { ItemId } from "../../../engine/case/citation.ts"
import { calls } from "../../api/calls.ts"
import type { Desk } from "../../desk/desk.ts"
import { badArgument } from "../refused.ts"
import { answerSchema, at, body, bytes, caseParam, day, given, query, z } from "../schema.ts"
import { download, typeOfName } from "./documents.ts"

const name = z.string().min(1).max(200)
const edits = z.record(z.string().max(64), z.object({ text: z.string().max(4000), cites: z.boolean().optional() }))
const paper = { doc: name, for: name.optional(), claim: name.optional() }
const packQuery = z.object({ doc: name, with: z.string().max(100_000).optional(), claim: name.optional(), day: day.optional() })
const spec = {
  confirm: createRoute({
    ...at(calls.confirm),
    request: {
      params: caseParam,
      body: body(
        calls.confirm,
        z.object({ ids: z.array(z.string().max(64)).min(1).max(10_000), leaveOut: z.boolean().optional(), day: day.optional() }),
      ),
    },
    responses: { 200: answerSchema(calls.confirm, "the sentences and the new head") },
  }),
  issue: createRoute({
    ...at(calls.issue),
    request: { params: caseParam, body: body(calls.issue, z.object({ ...paper, day: day.optional(), edits: edits.optional() })) },
    responses: { 200: answerSchema(calls.issue, "the frozen paper, or what is not read back or missing") },
  }),
  issued: createRoute({
    ...at(calls.issued),
    request: { params: caseParam, query: query(calls.issued, z.object({ id: name })) },
    responses: { 200: bytes("a file of an issued paper") },
  }),
  file: createRoute({
    ...at(calls.file),
    request: { params: caseParam, body: body(calls.file, z.object({ ...paper, channel: name, day, number: name.optional() })) },
    responses: { 200: answerSchema(calls.file, "the filing") },
  }),
  reply: createRoute({
    ...at(calls.reply),
    request: { params: caseParam, body: body(calls.reply, z.object({ filing: name, day, as: name.optional() })) },
    responses: { 200: answerSchema(calls.reply, "the answer as it was recorded") },
  }),
  bundle: createRoute({
    ...at(calls.bundle),
    request: { params: caseParam, query: query(calls.bundle, packQuery) },
    responses: { 200: bytes("the exhibits of one paper as one PDF") },
  }),
  packList: createRoute({
    ...at(calls.packList),
    request: { params: caseParam, query: query(calls.packList, packQuery) },
    responses: { 200: answerSchema(calls.packList, "what a package for one paper would hold, and what stays") },
  }),
}

type IssueOptions = Parameters<Engine["issue"]>[1]
type PackListOptions = Parameters<Engine["packList"]>[1]
type Edits = z.infer<typeof edits>
const withWholeEdits = ({
  edits: list,
  ...rest
}: { readonly doc: string; readonly edits?: Edits | undefined } & Record<string, unknown>): IssueOptions => ({
  ...(given(rest) as IssueOptions),
  ...(list
    ? { edits: Object.fromEntries(Object.entries(list).map(([id, { text, cites }]) => [id, { text, ...(cites ? { cites } : {}) }])) }
    : {}),
})
const withList = ({
  with: list,
  ...rest
}: { readonly doc: string; readonly with?: string | undefined } & Record<string, unknown>): PackListOptions => ({
  ...(given(rest) as PackListOptions),
  ...(list ? { with: list.split(",") } : {}),
})
export const outgoingRoutes = ({ engine }: Desk) =>
  new OpenAPIHono({ defaultHook: badArgument })
    .openapi(spec.confirm, async (c) => {
      const { ids, ...options } = c.req.valid("json")
      return c.json(await engine.confirm(c.req.valid("param").case, ids, given(options)), 200)
    })
    .openapi(spec.issue, async (c) => c.json(await engine.issue(c.req.valid("param").case, withWholeEdits(c.req.valid("json"))), 200))
    .openapi(spec.issued, async (c) => {
      const id = c.req.valid("param").case
      const item = c.req.valid("query").id as ItemId
      const content = await engine.issuedFile(id, item)
      const file = (await engine.show(id, "issued")).flatMap(({ files }) => files).find((one) => one.item === item)
      const called = file?.name ?? "paper.txt"
      return c.body(content as Uint8Array<ArrayBuffer>, 200, download(called, typeOfName(called))) as never
    })
    .openapi(spec.file, async (c) => c.json(await engine.file(c.req.valid("param").case, given(c.req.valid("json"))), 200))
    .openapi(spec.reply, async (c) => c.json(await engine.reply(c.req.valid("param").case, given(c.req.valid("json"))), 200))
    .openapi(spec.bundle, async (c) => {
      const made = await engine.bundle(c.req.valid("param").case, withList(c.req.valid("query")))
      return c.body(made.bytes as Uint8Array<ArrayBuffer>, 200, download(made.name, "pdf")) as never
    })
    .openapi(spec.packList, async (c) => c.json(await engine.packList(c.req.valid("param").case, withList(c.req.valid("query"))), 200))
