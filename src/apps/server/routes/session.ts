/** Opens a session with the code of an address, once, and ends it. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi"
import { calls } from "../../api/calls.ts"
import { RefusedRequest } from "../problem.ts"
import { badArgument } from "../refused.ts"
import { answerSchema, at, body, z } from "../schema.ts"
import type { Sessions } from "../sessions.ts"

const spec = {
  open: createRoute({
    ...at(calls.openSession),
    request: { body: body(calls.openSession, z.object({ code: z.string().min(1).max(200) })) },
    responses: { 200: answerSchema(calls.openSession, "the key of a new session") },
  }),
  leave: createRoute({
    ...at(calls.leave),
    responses: { 200: answerSchema(calls.leave, "the session is no more") },
  }),
}
export const sessionRoutes = (sessions: Sessions) =>
  new OpenAPIHono({ defaultHook: badArgument })
    .openapi(spec.open, (c) => {
      const token = sessions.open(c.req.valid("json").code)
      if (token === undefined) throw new RefusedRequest(401, "used-code")
      return c.json({ token }, 200)
    })
    .openapi(spec.leave, (c) => {
      sessions.end(c.req.header("x-anning-token") ?? "")
      return c.json({ left: true as const }, 200)
    })
