/** One paper: to read and to keep where it is ready, what is missing where it is not, and calm where it is not needed. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { DocumentFormat } from "../../../engine/views/documents.ts"
import type { IssuedView } from "../../../engine/views/issued.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase, useClient } from "../api/case-data.ts"
import { materialsPlace } from "../materials/place.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { saveFile } from "../parts/save-file.ts"
import { questionsPlace } from "../questions/place.ts"
import { Frozen } from "./Frozen.tsx"
import { Preview } from "./Preview.tsx"
import { paperAsked } from "./paper-asked.ts"
import { ReadBack } from "./ReadBack.tsx"
import { useFrozen } from "./use-frozen.ts"
import { documentsWords as t } from "./words.ts"

const kept: ReadonlySet<DocumentFormat> = new Set(["docx", "pdf", "md"])

const Ready = ({ caseId, line }: { readonly caseId: string; readonly line: DocumentRow }) => {
  const client = useClient()
  const [open, setOpen] = useState(false)
  const [reading, setReading] = useState(false)
  const save = useMutation({
    mutationFn: async (format: DocumentFormat) => saveFile(await client.file("document", paperAsked(caseId, line, format))),
  })
  return (
    <>
      <p className="dim">{t.exhibits(new Set(line.exhibits.map((one) => one.number)).size)}</p>
      <div className="buttons">
        <Button variant="light" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hide : t.preview}
        </Button>
        <Button variant="light" aria-expanded={reading} onClick={() => setReading(!reading)}>
          {reading ? t.readBackHide : t.readBack}
        </Button>
        {line.formats
          .filter((format) => kept.has(format))
          .map((format) => (
            <Button
              key={format}
              variant="default"
              aria-label={`${t.download} ${line.title} ${t.formats[format]}`}
              loading={save.isPending && save.variables === format}
              onClick={() => save.mutate(format)}
            >
              {t.formats[format]}
            </Button>
          ))}
      </div>
      {line.beside.length > 0 && (
        <Fold title={t.use}>
          <ul className="plain-list">
            {line.beside.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Failure error={save.error} />
      {reading && <ReadBack caseId={caseId} line={line} />}
      {open && <Preview caseId={caseId} line={line} />}
    </>
  )
}
const Missing = ({ caseId, line }: { readonly caseId: string; readonly line: DocumentRow }) => (
  <>
    <p>{t.missing}</p>
    <ul className="plain-list">
      {line.gaps.map((gap) => (
        <li key={gap.what + (gap.question?.key ?? "")}>
          {/* What is unread, and how to mend it, stands above on this page. */}
          {gap.leavesOpen.includes("reading") ? t.unreadFirst : gap.how}{" "}
          <a href={gap.question ? questionsPlace.href(caseId, gap.question.key) : materialsPlace.href(caseId)}>
            {gap.question ? t.answer : t.addFiles}
          </a>
        </li>
      ))}
    </ul>
  </>
)

/** Nothing found is no comfort while the numbers of the opposite side may still be among those that nobody has sorted. */
const NothingFound = ({ caseId }: { readonly caseId: string }) => {
  const open = useCase(caseId, "gaps").data?.find((gap) => gap.leavesOpen.includes("sorting"))
  return (
    <>
      <p>{t.nothingFound}</p>
      <p className="dim">{t.nothingFoundMeans}</p>
      {open?.params?.numbers !== undefined && (
        <p className="dim">
          {t.unattributed(Number(open.params.numbers))} <a href={questionsPlace.href(caseId, open.question?.key)}>{t.attribute}</a>
        </p>
      )}
    </>
  )
}

export const DocumentCard = ({ caseId, line }: { readonly caseId: string; readonly line: DocumentRow }) => {
  const frozen = useFrozen(caseId, line)
  return (
    <article className="card document">
      <h3>{line.title}</h3>
      {line.for && <p className="dim">{t.to(line.for)}</p>}
      {frozen && <Frozen caseId={caseId} paper={frozen} />}
      {frozen && <p className="dim">{t.draftNow}</p>}
      {line.ready ? (
        <Ready caseId={caseId} line={line} />
      ) : line.reason === "nothing-found" ? (
        <NothingFound caseId={caseId} />
      ) : (
        <Missing caseId={caseId} line={line} />
      )}
    </article>
  )
}
/** Papers that wait for the same: it is said once. */
export const TogetherCard = ({ caseId, lines }: { readonly caseId: string; readonly lines: readonly DocumentRow[] }) => {
  const [first] = lines
  return (
    first && (
      <article className="card document">
        <h3>{t.together(lines.length)}</h3>
        {first.for && <p className="dim">{t.to(first.for)}</p>}
        <Missing caseId={caseId} line={first} />
        <Fold title={t.togetherWhich}>
          <ul className="plain-list">
            {lines.map((line) => (
              <li key={`${line.doc} ${line.counterparty}`}>{line.title}</li>
            ))}
          </ul>
        </Fold>
      </article>
    )
  )
}
/** A paper that was issued and is no longer among those that can be written: what went out is still there. */
export const FrozenCard = ({ caseId, paper }: { readonly caseId: string; readonly paper: IssuedView }) => (
  <article className="card document">
    <h3>{paper.title}</h3>
    {paper.for && <p className="dim">{t.to(paper.for)}</p>}
    <Frozen caseId={caseId} paper={paper} />
  </article>
)
