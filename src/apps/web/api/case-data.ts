/** The client in reach of every part, and the queries that several parts share. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { createContext, useContext, useEffect } from "react"
import type { Digest } from "../../../engine/case/citation.ts"
import type { Showable } from "../../../engine/views/index.ts"
import type { Summary } from "../../../engine/views/summary.ts"
import type { ShowQuery } from "../../api/calls.ts"
import { type Answer, type Client, RefusedCall } from "./client.ts"

const ClientContext = createContext<Client | undefined>(undefined)
export const ClientProvider = ClientContext.Provider
/** The injected client. */
export const useClient = (): Client => {
  const client = useContext(ClientContext)
  if (!client) throw new Error("no client was injected")
  return client
}

/** One view of a case; it is asked again whenever the case changed. */
export const useCase = <What extends Showable>(caseId: string, what: What, query: ShowQuery = {}) => {
  const client = useClient()
  return useQuery({ queryKey: ["case", caseId, what, query], queryFn: () => client.show(caseId, what, query) })
}
export const useSummary = (caseId: string) => useCase(caseId, "summary")
/** The papers of a case, whether ready or not. */
export const useDocuments = (caseId: string) => {
  const client = useClient()
  return useQuery({ queryKey: ["case", caseId, "documents"], queryFn: () => client.ask("documents", { path: { case: caseId } }) })
}
export const useQuestions = () => {
  const client = useClient()
  return useQuery({ queryKey: ["questions"], queryFn: () => client.ask("questions"), staleTime: Number.POSITIVE_INFINITY })
}
/** Looks again when the person comes back to this tab: what another tab or program wrote meanwhile is shown. */
export const useFollow = (caseId: string): void => {
  const client = useClient()
  const queries = useQueryClient()
  useEffect(() => {
    const look = async (): Promise<void> => {
      const known = queries.getQueryData<Summary>(["case", caseId, "summary", {}])?.head.digest
      if (document.hidden || known === undefined) return
      const now = await client.show(caseId, "summary").catch(() => undefined)
      if (now !== undefined && now.head.digest !== known) await queries.invalidateQueries({ queryKey: ["case", caseId] })
    }
    const heard = () => void look()
    addEventListener("focus", heard)
    document.addEventListener("visibilitychange", heard)
    return () => {
      removeEventListener("focus", heard)
      document.removeEventListener("visibilitychange", heard)
    }
  }, [client, queries, caseId])
}
/** After the log grew, everything derived may differ. */
export const useChanged = (caseId: string) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ["case", caseId] })
}
/** The person's answers, and the log in which they stand: nothing is older in them than what that head says. */
export const useAnswers = (caseId: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ["case", caseId, "answers"],
    queryFn: async () => {
      const { head } = await client.show(caseId, "summary")
      return { head: head.digest, items: await client.show(caseId, "items") }
    },
  })
}
/** What is stated, and the log as this tab has seen it: an answer given elsewhere since then is not replaced. */
export interface Stating {
  readonly answers: Readonly<Record<string, Answer>>
  readonly head?: Digest | undefined
}
/** Records the person's own statements; what could not be understood comes back as issues (the answer is kept all the same, but not used). */
export const useStatement = (caseId: string) => {
  const client = useClient()
  const changed = useChanged(caseId)
  return useMutation({
    mutationFn: async ({ answers, head }: Stating) =>
      (await client.ask("state", { path: { case: caseId }, query: { head }, body: answers })).items.flatMap((item) => item.issues),
    onSuccess: changed,
    // Whatever else was written meanwhile is shown at once.
    onError: changed,
  })
}
/** Whether the answer was not recorded because the question was answered elsewhere since. */
export const isAnsweredElsewhere = (error: Error | null): boolean => error instanceof RefusedCall && error.code === "answer-changed"
