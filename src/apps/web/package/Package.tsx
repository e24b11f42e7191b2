/** Step 7: seal, pack, verify, each with what it proves and what it does not. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { useChanged, useClient, useDocuments, useSummary } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { digestBeside, saveFile, sha256OfBlob } from "../parts/save-file.ts"
import { QuotableLine } from "../said/Quotable.tsx"
import type { SectionProps } from "../section.ts"
import { packageWords as t } from "./words.ts"

const kilo = 1024
const sizeOf = (bytes: number): string => (bytes < kilo * kilo ? `${Math.ceil(bytes / kilo)} KB` : `${(bytes / kilo / kilo).toFixed(1)} MB`)

const Seal = ({ caseId }: { readonly caseId: string }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const summary = useSummary(caseId)
  const seal = useMutation({ mutationFn: () => client.ask("seal", { path: { case: caseId } }), onSuccess: changed })
  const head = seal.data?.head ?? summary.data?.head.digest
  return (
    <section className="card" aria-labelledby="seal">
      <h2 id="seal">{t.seal}</h2>
      <p>{t.proves}</p>
      <p>{t.provesNot}</p>
      <div className="buttons">
        <Button loading={seal.isPending} onClick={() => seal.mutate()}>
          {t.sealDo}
        </Button>
      </div>
      <div role="status">
        {seal.data && (
          <Note tone="good">
            <p>{t.sealed(seal.data.items)}</p>
          </Note>
        )}
      </div>
      {head && (
        <p className="dim">
          {t.head}
          <code className="digest-long">{head}</code>
        </p>
      )}
      <Failure error={seal.error} />
    </section>
  )
}
const Pack = ({ caseId }: { readonly caseId: string }) => {
  const client = useClient()
  const papers = useDocuments(caseId).data?.filter((line) => line.ready).length
  const pack = useMutation({
    mutationFn: async (all: boolean) => {
      const download = await client.file("pack", { path: { case: caseId }, body: { all } })
      saveFile(download)
      return { name: download.name, sha256: await sha256OfBlob(download.blob) }
    },
  })
  return (
    <section className="card" aria-labelledby="pack">
      <h2 id="pack">{t.pack}</h2>
      <p>{t.packLead}</p>
      <p>{t.packCited}</p>
      <p>{t.how}</p>
      {papers === 0 ? (
        <p className="care">{t.packNothing}</p>
      ) : (
        <div className="buttons">
          <Button loading={pack.isPending && !pack.variables} disabled={pack.isPending} onClick={() => pack.mutate(false)}>
            {t.packDo}
          </Button>
        </div>
      )}
      <Fold title={t.packAll}>
        <p className="care">{t.packAllWarn}</p>
        <Button variant="default" loading={pack.isPending && pack.variables} disabled={pack.isPending} onClick={() => pack.mutate(true)}>
          {t.packAll}
        </Button>
      </Fold>
      <div role="status">
        {pack.data && (
          <Note tone="good">
            <p className="file">{t.packed(pack.data.name)}</p>
            {pack.data.sha256 && (
              <p className="dim">
                {t.packedHash}
                <code className="digest-long">{pack.data.sha256}</code>
              </p>
            )}
            {pack.data.sha256 && (
              <Button variant="default" onClick={() => saveFile(digestBeside(pack.data.name, pack.data.sha256))}>
                {t.packedHashSave}
              </Button>
            )}
          </Note>
        )}
      </div>
      <Failure error={pack.error} />
    </section>
  )
}
const Verify = ({ caseId }: { readonly caseId: string }) => {
  const client = useClient()
  const verify = useMutation({ mutationFn: () => client.ask("verify", { path: { case: caseId }, body: {} }) })
  const result = verify.data
  return (
    <section className="card" aria-labelledby="verify">
      <h2 id="verify">{t.verify}</h2>
      <p>{t.verifyLead}</p>
      <div className="buttons">
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t.verifyDo}
        </Button>
      </div>
      <div role="status">
        {result && (
          <Note title={result.ok ? t.ok : t.broken(result.broken.length)} tone={result.ok ? "good" : "care"}>
            <p>{t.checked(result.checked.items, result.checked.entries, sizeOf(result.checked.bytes))}</p>
            {!result.ok && <p>{t.brokenMeans}</p>}
            <ul className="plain-list">
              {result.broken.map((one) => (
                <li key={one.what + one.why}>
                  <span className="file">{one.what}</span> {one.message}
                </li>
              ))}
            </ul>
          </Note>
        )}
      </div>
      <Failure error={verify.error} />
    </section>
  )
}

export const Package = ({ caseId }: SectionProps) => (
  <>
    <p className="lead">{t.lead}</p>
    <Seal caseId={caseId} />
    <QuotableLine caseId={caseId} />
    <Pack caseId={caseId} />
    <Verify caseId={caseId} />
  </>
)
