/** Where files are dropped or chosen, one, many or a whole folder, and what became of them. */
import { Button, Progress } from "@mantine/core"
import { type DragEvent, useRef, useState } from "react"
import { Note } from "../parts/Note.tsx"
import { chosenFiles, dropped, type HandedFile } from "./handed-over.ts"
import { isLocked, readNothing } from "./unread.ts"
import { type Intake, useIntake } from "./use-intake.ts"
import { materialsWords as t } from "./words.ts"

const Running = ({ intake, onCancel }: { readonly intake: Intake; readonly onCancel: () => void }) => (
  <div className="running" role="status">
    <p className="file">{intake.part < 1 ? t.adding(intake.name) : t.reading(intake.name)}</p>
    <Progress value={((intake.done + intake.part * 0.9) / Math.max(1, intake.of)) * 100} aria-label={t.progress(intake.done, intake.of)} />
    <p className="dim">{t.progress(intake.done, intake.of)}</p>
    <Button variant="default" size="sm" onClick={onCancel}>
      {t.cancel}
    </Button>
  </div>
)

const Outcome = ({ intake }: { readonly intake: Intake }) => {
  if (intake.of === 0 || intake.running) return null
  const doubles = intake.received.filter((item) => item.duplicate)
  const fresh = intake.received.filter((item) => !item.duplicate)
  const unread = fresh.filter((item) => readNothing(item, intake.received)).length
  return (
    <>
      <div role="status">
        {fresh.length > 0 && (
          <Note tone={unread > 0 ? "plain" : "good"}>
            <p>{t.done(fresh.length, unread)}</p>
            {unread > 0 && <p>{t.doneWhy}</p>}
          </Note>
        )}
        {doubles.map((item) => (
          <Note key={item.id} title={item.name}>
            <p>{item.mended ? t.mended : t.duplicate(item.earlier ?? item.name)}</p>
          </Note>
        ))}
      </div>
      {intake.received.some(isLocked) && (
        <Note tone="care">
          <p>{t.locked}</p>
        </Note>
      )}
      {intake.failed.map(({ name, why }) => (
        <Note key={name} title={t.failedFile(name)} tone="care">
          <p>{why}</p>
        </Note>
      ))}
    </>
  )
}

export const DropZone = ({ caseId }: { readonly caseId: string }) => {
  const { intake, take, cancel } = useIntake(caseId)
  const [over, setOver] = useState(false)
  const filesInput = useRef<HTMLInputElement>(null)
  const folderInput = useRef<HTMLInputElement>(null)
  const hand = (files: readonly HandedFile[]) => void take(files)
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    hand(await dropped(event.dataTransfer))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the buttons inside do the same by keyboard
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {intake.running ? (
        <Running intake={intake} onCancel={cancel} />
      ) : (
        <>
          <p className="drop-word wide">{t.drop}</p>
          <div className="buttons">
            <Button onClick={() => filesInput.current?.click()}>{t.choose}</Button>
            <Button variant="default" onClick={() => folderInput.current?.click()}>
              {t.folder}
            </Button>
          </div>
          <p className="dim">{t.several}</p>
        </>
      )}
      <input
        ref={filesInput}
        type="file"
        multiple
        hidden
        aria-label={t.choose}
        onChange={(event) => {
          hand(chosenFiles(event.currentTarget.files))
          event.currentTarget.value = ""
        }}
      />
      <input
        ref={(node) => {
          folderInput.current = node
          node?.setAttribute("webkitdirectory", "")
        }}
        type="file"
        multiple
        hidden
        aria-label={t.folder}
        onChange={(event) => {
          hand(chosenFiles(event.currentTarget.files))
          event.currentTarget.value = ""
        }}
      />
      <Outcome intake={intake} />
    </div>
  )
}
