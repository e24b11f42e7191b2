/** The client in reach of every part, and one query per thing a case shows. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { createContext, useContext } from "react"
import type { Answer, Client, DiagnosisView, DocumentLine, FindingView, Gap, GroundView, Item, LoanView, PartyView } from "./client.ts"

const ClientContext = createContext<Client | undefined>(undefined)
export const ClientProvider = ClientContext.Provider
/** The injected client. */
export const useClient = (): Client => {
  const client = useContext(ClientContext)
  if (!client) throw new Error("no client was injected")
  return client
}
interface CaseLists {
  readonly items: Item
  readonly parties: PartyView
  readonly loans: LoanView
  readonly findings: FindingView
  readonly grounds: GroundView
  readonly diagnosis: DiagnosisView
  readonly gaps: Gap
  readonly documents: DocumentLine
}

/** One derived list of a case; it is asked again whenever the case changed. */
export const useCase = <W extends keyof CaseLists>(caseId: string, what: W) => {
  const client = useClient()
  const ask: (caseId: string) => Promise<readonly CaseLists[keyof CaseLists][]> = client[what]
  return useQuery({ queryKey: ["case", caseId, what], queryFn: () => ask(caseId) as Promise<readonly CaseLists[W][]> })
}
export const useSummary = (caseId: string) => {
  const client = useClient()
  return useQuery({ queryKey: ["case", caseId, "summary"], queryFn: () => client.summary(caseId) })
}
export const useQuestions = () => {
  const client = useClient()
  return useQuery({ queryKey: ["questions"], queryFn: () => client.questions(), staleTime: Number.POSITIVE_INFINITY })
}
/** After the log grew, everything derived may differ. */
export const useChanged = (caseId: string) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ["case", caseId] })
}
/** Records the person's own statements. */
export const useStatement = (caseId: string) => {
  const client = useClient()
  const changed = useChanged(caseId)
  return useMutation({ mutationFn: (answers: Readonly<Record<string, Answer>>) => client.state(caseId, answers), onSuccess: changed })
}
