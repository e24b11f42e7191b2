/** The filing fee, for the sum that the person thinks of claiming; the engine counts it. */
import { Button, TextInput } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import type { FeeView } from "../../../engine/views/suit.ts"
import { useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { RuleCard } from "./Rule.tsx"
import { suitWords as t } from "./words.ts"

const fenPerYuan = 100
const yuan = (fen: number): string => String(fen / fenPerYuan)
/** Integer fen; undefined for what is no sum. */
const fenIn = (typed: string): number | undefined => {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(typed.trim())
  return match ? Number(match[1]) * fenPerYuan + Number((match[2] ?? "").padEnd(2, "0")) : undefined
}

const Told = ({ fee }: { readonly fee: FeeView }) => (
  <>
    <p role="status">{t.fee(yuan(fee.damagesFen), yuan(fee.fromFen), yuan(fee.toFen))}</p>
    <p className="dim">{fee.how}</p>
    <Fold title={t.feeMore}>
      <RuleCard rule={fee} />
    </Fold>
  </>
)
export const Fee = ({ caseId }: { readonly caseId: string }) => {
  const client = useClient()
  const [typed, setTyped] = useState("")
  const [damages, setDamages] = useState(0)
  const [wrong, setWrong] = useState(false)
  const query = useQuery({
    queryKey: ["case", caseId, "suit", { damagesFen: damages }],
    queryFn: () => client.show(caseId, "suit", { damagesFen: damages }),
    placeholderData: (before) => before,
  })
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const fen = fenIn(typed)
    setWrong(fen === undefined)
    if (fen !== undefined) setDamages(fen)
  }
  return (
    <section className="card" aria-labelledby="fee">
      <h3 id="fee">{t.feeTitle}</h3>
      <form className="fee-ask" onSubmit={ask}>
        <TextInput
          label={t.damages}
          description={t.damagesHint}
          inputMode="decimal"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          aria-invalid={wrong}
        />
        {wrong && (
          <p className="care" role="alert">
            {t.damagesWrong}
          </p>
        )}
        <Button type="submit" variant="default">
          {t.count}
        </Button>
      </form>
      <Answered query={query}>{(suit) => suit.fee && <Told fee={suit.fee} />}</Answered>
    </section>
  )
}
