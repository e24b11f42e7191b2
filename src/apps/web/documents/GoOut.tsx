/** After every sentence was read: freeze the paper, keep its files, and see what goes along and what stays. */
import { Button } from "@mantine/core"
import { useMutation, useQuery } from "@tanstack/react-query"
import type { PackedThing } from "../../../engine/views/packing.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase, useChanged, useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { saveFile } from "../parts/save-file.ts"
import { documentsWords as t } from "./words.ts"

const Things = ({ title, list }: { readonly title: string; readonly list: readonly PackedThing[] }) =>
  list.length > 0 && (
    <>
      <p>{title}</p>
      <ul className="plain-list">
        {list.map(({ name, label, why, item }) => (
          <li key={`${item ?? ""}${name}`}>
            <span className="file">
              {label} {unturned(name)}
            </span>{" "}
            <span className="dim">{why}</span>
          </li>
        ))}
      </ul>
    </>
  )
const Pack = ({ caseId, doc, claim }: { readonly caseId: string; readonly doc: string; readonly claim: string | undefined }) => {
  const client = useClient()
  const list = useQuery({
    queryKey: ["case", caseId, "pack", doc, claim],
    queryFn: () => client.ask("packList", { path: { case: caseId }, query: { doc, claim } }),
  })
  const pack = useMutation({
    mutationFn: async () => saveFile(await client.file("pack", { path: { case: caseId }, body: { for: doc, claim } })),
  })
  return (
    <Answered query={list}>
      {({ goes, stays }) => (
        <>
          <Things title={t.goes} list={goes} />
          <Things title={t.stays} list={stays} />
          <Button variant="default" loading={pack.isPending} onClick={() => pack.mutate()}>
            {t.packDo}
          </Button>
          <Failure error={pack.error} />
        </>
      )}
    </Answered>
  )
}

export const GoOut = ({
  caseId,
  line,
  claim,
}: {
  readonly caseId: string
  readonly line: DocumentRow
  readonly claim: string | undefined
}) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const mine = useCase(caseId, "issued").data?.filter(({ doc, counterparty }) => doc === line.doc && counterparty === line.counterparty)
  const paper = mine?.at(-1)
  const issue = useMutation({
    mutationFn: () => client.ask("issue", { path: { case: caseId }, body: { doc: line.doc, claim, for: line.counterparty ?? undefined } }),
    onSuccess: changed,
  })
  const save = useMutation({
    mutationFn: async (id: string) => saveFile(await client.file("issued", { path: { case: caseId }, query: { id } })),
  })
  const since = paper?.since
  const differs = since ? since.added.length + since.gone.length : 0
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
      {since && differs > 0 && (
        <Fold title={t.since(differs)}>
          <ul className="plain-list">
            {since.added.map((text) => (
              <li key={text}>{t.added(unturned(text))}</li>
            ))}
            {since.gone.map((text) => (
              <li key={text}>{t.gone(unturned(text))}</li>
            ))}
          </ul>
        </Fold>
      )}
      {paper && (
        <>
          <div className="buttons">
            {paper.files.map(({ item, name, format }) => (
              <Button key={item} variant="default" aria-label={`${t.download} ${name}`} onClick={() => save.mutate(item)}>
                {t.final(t.formats[format as keyof typeof t.formats] ?? format)}
              </Button>
            ))}
          </div>
          <Failure error={save.error} />
          <Fold title={t.packTitle}>
            <Pack caseId={caseId} doc={line.doc} claim={claim} />
          </Fold>
        </>
      )}
    </>
  )
}
