/** The password of one archive: it is taken apart where it lies, nothing is chosen again. */
import { Button, PasswordInput } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { useChanged, useClient } from "../api/case-data.ts"
import { Failure } from "../parts/Failure.tsx"
import { isLocked } from "./unread.ts"
import { materialsWords as t } from "./words.ts"

export const Unlock = ({ caseId, id }: { readonly caseId: string; readonly id: string }) => {
  const client = useClient()
  const changed = useChanged(caseId)
  const [password, setPassword] = useState("")
  const unlock = useMutation({
    mutationFn: () => client.ask("unlock", { path: { case: caseId }, body: { id, password } }),
    onSuccess: changed,
  })
  const stillLocked = unlock.data?.items.some((item) => item.id === id && isLocked(item))
  return (
    <form
      className="unlock"
      onSubmit={(event) => {
        event.preventDefault()
        if (password) unlock.mutate()
      }}
    >
      <PasswordInput
        label={t.password}
        description={t.passwordHint}
        autoComplete="off"
        value={password}
        error={stillLocked ? t.notUnlocked : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={unlock.isPending}>
        {t.unlock}
      </Button>
      <Failure error={unlock.error} />
    </form>
  )
}
