/** After every sentence was read: freeze the paper, keep its files, and see what goes along and what stays. */
import { Button, Checkbox } from "@mantine/core"
import { useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { Issued } from "../../../engine/views/issued.ts"
import type { PackedThing } from "../../../engine/views/packing.ts"
import { editProblem } from "../../../locales/edit-problems.ts"
import { fileNamed } from "../../../locales/names.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase, useChanged, useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { unturned } from "../parts/marks.ts"
import { saveFile } from "../parts/save-file.ts"
import { HandedIn } from "./HandedIn.tsx"
import type { OwnWords } from "./Rewrite.tsx"
import { documentsWords as t } from "./words.ts"

interface ThingsProps {
  readonly title: string
  readonly list: readonly PackedThing[]
  /** Asked to go along. */
  readonly ticked?: readonly string[]
  readonly onTick?: (item: string) => void
}
const Things = ({ title, list, ticked = [], onTick }: ThingsProps) =>
  list.length > 0 && (
    <>
      <p>{title}</p>
      <ul className="plain-list">
        {list.map(({ name, label, why, item, tick }) => (
          <li key={`${item ?? ""}${name}`}>
            <span className="file">
              {label} {unturned(fileNamed(name))}
            </span>{" "}
            <span className="dim">{why}</span>
            {tick && item && onTick && <Checkbox label={t.tick} checked={ticked.includes(item)} onChange={() => onTick(item)} />}
          </li>
        ))}
      </ul>
    </>
  )
const Pack = ({ caseId, doc, claim }: { readonly caseId: string; readonly doc: string; readonly claim: string | undefined }) => {
  const client = useClient()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const along = ticked.length > 0 ? ticked : undefined
  const list = useQuery({
    queryKey: ["case", caseId, "pack", doc, claim, ticked],
    queryFn: () => client.ask("packList", { path: { case: caseId }, query: { doc, claim, with: along?.join(",") } }),
    placeholderData: (before) => before,
  })
  const onTick = (item: string): void => setTicked(ticked.includes(item) ? ticked.filter((one) => one !== item) : [...ticked, item])
  const pack = useMutation({
    mutationFn: async () => saveFile(await client.file("pack", { path: { case: caseId }, body: { for: doc, claim, with: along } })),
  })
  const book = useMutation({
    mutationFn: async () =>
      saveFile(await client.file("bundle", { path: { case: caseId }, query: { doc, claim, with: along?.join(",") } })),
  })
  return (
    <Answered query={list}>
      {({ goes, stays }) => (
        <>
          <Things title={t.goes} list={goes} ticked={ticked} onTick={onTick} />
          <Things title={t.stays} list={stays} ticked={ticked} onTick={onTick} />
          <Button variant="default" loading={pack.isPending} onClick={() => pack.mutate()}>
            {t.packDo}
          </Button>
          {goes.some(({ kind }) => kind === "bundle") && (
            <Button variant="default" loading={book.isPending} onClick={() => book.mutate()}>
              {t.bundleDo}
            </Button>
          )}
          <Failure error={pack.error ?? book.error} />
        </>
      )}
    </Answered>
  )
}

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
  const mine = useCase(caseId, "issued").data?.filter(({ doc, counterparty }) => doc === line.doc && counterparty === line.counterparty)
  const paper = mine?.at(-1)
  const issue = useMutation({
    mutationFn: () =>
      client.ask("issue", {
        path: { case: caseId },
        body: { doc: line.doc, claim, for: line.counterparty ?? undefined, edits: Object.keys(words).length > 0 ? words : undefined },
      }),
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
      <Edited result={issue.data} />
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
              <Button
                key={item}
                variant="default"
                aria-label={`${t.final(t.formats[format as keyof typeof t.formats] ?? format)} ${name}`}
                onClick={() => save.mutate(item)}
              >
                {t.final(t.formats[format as keyof typeof t.formats] ?? format)}
              </Button>
            ))}
          </div>
          <Failure error={save.error} />
          <Fold title={t.packTitle}>
            <Pack caseId={caseId} doc={line.doc} claim={claim} />
          </Fold>
          <Fold title={t.handedIn}>
            <HandedIn caseId={caseId} line={line} claim={claim} />
          </Fold>
        </>
      )}
    </>
  )
}
