/** After every sentence was read: freeze the paper, or freeze it anew where it says otherwise than the one that was issued. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import type { Issued } from "../../../engine/views/issued.ts"
import { editProblem } from "../../../locales/edit-problems.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useChanged, useClient } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import type { OwnWords } from "./Rewrite.tsx"
import { useFrozen } from "./use-frozen.ts"
import { documentsWords as t } from "./words.ts"

/** What of the own words cannot be written so. */
const Edited = ({ result }: { readonly result: Issued | undefined }) => {
  const wrong = result?.edited.filter(({ problems }) => problems.length > 0) ?? []
  return wrong.length === 0 ? null : (
    <div role="alert" className="care">
      <p>{t.rewriteNot}</p>
      <ul className="plain-list">
        {wrong.map(({ id, text, problems }) => (
          <li key={id}>
            {text}
            {problems.map((problem) => (
              <p key={problem} className="dim">
                {editProblem(problem)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
export const GoOut = ({
  caseId,
  line,
  claim,
  words,
}: {
  readonly caseId: string
  readonly line: DocumentRow
  readonly claim: string | undefined
  readonly words: OwnWords
}) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const paper = useFrozen(caseId, line)
  const issue = useMutation({
    mutationFn: () =>
      client.ask("issue", {
        path: { case: caseId },
        body: { doc: line.doc, claim, for: line.counterparty ?? undefined, edits: Object.keys(words).length > 0 ? words : undefined },
      }),
    onSuccess: changed,
  })
  const differs = paper?.since ? paper.since.added.length + paper.since.gone.length : 0
  return (
    <>
      {(paper === undefined || differs > 0) && (
        <div className="buttons">
          <Button variant="light" loading={issue.isPending} onClick={() => issue.mutate()}>
            {paper === undefined ? t.issue : t.issueAgain}
          </Button>
        </div>
      )}
      <p className="dim">{t.issueMeans}</p>
      <Failure error={issue.error} />
      <Edited result={issue.data} />
    </>
  )
}
