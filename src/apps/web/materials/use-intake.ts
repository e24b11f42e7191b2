/** Hands files over one after another, tells how far it is, and can be stopped; what is in stays in. */
import { useRef, useState } from "react"
import type { ItemInWords } from "../../api/answers.ts"
import { useChanged, useClient } from "../api/case-data.ts"
import type { HandedFile } from "./handed-over.ts"

export interface Intake {
  readonly running: boolean
  readonly done: number
  readonly of: number
  readonly name: string
  /** 0 to 1 of the current file's bytes. */
  readonly part: number
  readonly received: readonly ItemInWords[]
  readonly failed: readonly { readonly name: string; readonly why: string }[]
}
const idle: Intake = { running: false, done: 0, of: 0, name: "", part: 0, received: [], failed: [] }

export const useIntake = (caseId: string) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const [intake, setIntake] = useState(idle)
  const stop = useRef<AbortController | undefined>(undefined)

  const take = async (files: readonly HandedFile[]): Promise<void> => {
    if (!files.length) return
    const control = new AbortController()
    stop.current = control
    setIntake({ ...idle, running: true, of: files.length })
    for (const { file, name } of files) {
      if (control.signal.aborted) break
      setIntake((now) => ({ ...now, name, part: 0 }))
      try {
        const onProgress = (part: number) => setIntake((now) => ({ ...now, part }))
        const items = await client.upload(caseId, file, { name, signal: control.signal, onProgress })
        setIntake((now) => ({ ...now, done: now.done + 1, received: [...now.received, ...items] }))
      } catch (error) {
        setIntake((now) => ({ ...now, done: now.done + 1, failed: [...now.failed, { name, why: (error as Error).message }] }))
      }
    }
    setIntake((now) => ({ ...now, running: false }))
    await changed()
  }
  return { intake, take, cancel: () => stop.current?.abort() }
}
