/** How routes are described: the table of calls says where and what, zod checks what comes in. */
import { z } from "@hono/zod-openapi"
import type { AnswerOf, BodyOf, Call, QueryOf } from "../api/calls.ts"
import { caseName } from "../desk/desk.ts"

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  })
export const caseParam = z.object({ case: z.string().regex(caseName) })
export const viewQuery = z.object({
  day: day.optional(),
  for: z.string().min(1).max(200).optional(),
  claim: z.string().min(1).max(100).optional(),
})
export const dayQuery = z.object({ on: day.optional() })
/** A required JSON body. */
const jsonBody = <S extends z.ZodType>(schema: S) => ({ required: true as const, content: { "application/json": { schema } } })
/** Where a call of the table is asked. */
export const at = <M extends Call["method"], P extends string>({ method, path }: Call<M, P>): { readonly method: M; readonly path: P } => ({
  method,
  path,
})
/** Nothing for a schema that lets in what the table says, no less and no more. */
type Held<Schema extends z.ZodType, Told> = [keyof z.output<Schema>, keyof Told] extends [keyof Told, keyof z.output<Schema>]
  ? z.output<Schema> extends Told
    ? unknown
    : never
  : never
/** The checked query of a call. */
export const query = <C extends Call, S extends z.ZodObject>(_call: C, schema: S & Held<S, QueryOf<C>>): S => schema
/** The checked JSON body of a call. */
export const body = <C extends Call, S extends z.ZodType>(_call: C, schema: S & Held<S, BodyOf<C>>) => jsonBody(schema as S)
/** What a call answers, as the table says. */
export const answerSchema = <C extends Call>(_call: C, description: string) => json<AnswerOf<C>>(description)
const json = <T>(description: string) => ({
  description,
  content: { "application/json": { schema: z.custom<T>().openapi({ description, type: ["object", "array"] }) } },
})
export const bytes = (description: string) => ({
  description,
  content: { "application/octet-stream": { schema: z.custom<Uint8Array>().openapi({ type: "string", format: "binary" }) } },
})
/** The same options without their undefined keys, as the engine takes them. */
export const given = <T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
export { z }
