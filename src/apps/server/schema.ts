/** How routes are described: parameters checked by zod, answers typed by the engine's contract. */
import { z } from "@hono/zod-openapi"
import { caseName } from "./desk.ts"

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
export const jsonBody = <S extends z.ZodType>(schema: S) => ({ required: true as const, content: { "application/json": { schema } } })
/** An answer whose shape is a type of the contract. */
export const json = <T>(description: string) => ({
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
