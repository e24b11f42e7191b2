/** Documents: which can be drafted, their bytes, and the package. */
import { ReadableStream as NodeStream } from "node:stream/web"
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import { type DocumentFormat, type DraftedDocument, documentFormats } from "../../../engine/views/documents.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { calls } from "../../api/calls.ts"
import type { Desk } from "../../desk/desk.ts"
import { RefusedRequest } from "../problem.ts"
import { badArgument } from "../refused.ts"
import { answerSchema, at, body, bytes, caseParam, day, given, query, viewQuery, z } from "../schema.ts"

const offered: readonly DocumentFormat[] = ["docx", "pdf", "md"]
const rowOf = ({ files: _, nothingFound, ...document }: DraftedDocument): DocumentRow => {
  const reason = document.gaps.length > 0 ? "missing" : nothingFound ? "nothing-found" : null
  return { ...document, ready: reason === null, reason, formats: reason === null ? offered : [] }
}
const types: Readonly<Record<DocumentFormat | "zip", string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
  html: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  zip: "application/zip",
}
/** The kind of a frozen file, by its name. */
export const typeOfName = (name: string): keyof typeof types => (/\.(docx|pdf|txt)$/.exec(name)?.[1] ?? "txt") as keyof typeof types
/** Always a download, never shown in the page's own origin. */
export const download = (name: string, type: keyof typeof types): Record<string, string> => ({
  "content-type": types[type],
  "content-disposition": `attachment; filename="anning.${type}"; filename*=UTF-8''${encodeURIComponent(name.split("/").at(-1) ?? name)}`,
})
const streamOf = (pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> =>
  NodeStream.from(pieces) as unknown as ReadableStream<Uint8Array>

const spec = {
  list: createRoute({
    ...at(calls.documents),
    request: { params: caseParam, query: query(calls.documents, viewQuery) },
    responses: { 200: answerSchema(calls.documents, "every document and whether it can be drafted") },
  }),
  one: createRoute({
    ...at(calls.document),
    request: {
      params: caseParam.extend({ doc: z.string().regex(/^[a-z-]{1,60}$/) }),
      query: query(calls.document, viewQuery.extend({ format: z.enum(documentFormats).default("docx") })),
    },
    responses: { 200: bytes("the document") },
  }),
  pack: createRoute({
    ...at(calls.pack),
    request: {
      params: caseParam,
      body: body(
        calls.pack,
        z.object({
          for: z.string().min(1).max(200).optional(),
          all: z.boolean().optional(),
          whole: z.boolean().optional(),
          with: z.array(z.string().max(100)).max(1000).optional(),
          claim: z.string().max(200).optional(),
          day: day.optional(),
        }),
      ),
    },
    responses: { 200: bytes("the package, a zip") },
  }),
}

export const documentRoutes = ({ engine }: Desk) =>
  new OpenAPIHono({ defaultHook: badArgument })
    .openapi(spec.list, async (c) => {
      const { documents } = await engine.draft(c.req.valid("param").case, { ...given(c.req.valid("query")), doc: "all", formats: [] })
      return c.json(documents.map(rowOf), 200)
    })
    .openapi(spec.one, async (c) => {
      const { case: id, doc } = c.req.valid("param")
      const { format, ...view } = c.req.valid("query")
      const { documents } = await engine.draft(id, { ...given(view), doc, formats: [format] })
      const file = documents.flatMap((document) => document.files)[0]
      const first = documents[0]
      if (first === undefined) throw new RefusedRequest(404, "not-found", { id: doc })
      if (file === undefined)
        throw new RefusedRequest(
          422,
          first.nothingFound ? "nothing-found" : "missing",
          { doc: first.title },
          documents.flatMap((document) => document.gaps),
        )
      return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, download(file.name, format)) as never
    })
    .openapi(spec.pack, async (c) => {
      const bag = await engine.pack(c.req.valid("param").case, given(c.req.valid("json")))
      // Read by nobody here; a rejection must not go unhandled when the download is broken off.
      bag.sha256.catch(() => undefined)
      bag.bytes.catch(() => undefined)
      return c.body(streamOf(bag.stream), 200, download(bag.name, "zip")) as never
    })
