/** Which collection norms speak of a kind of lender on a day, how to find out the lender and its licence, and how the norms count. */
import { NativeSelect } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { lenderTypeQuestion, lenderTypes } from "../../../engine/case/questions/claim/lender-type.ts"
import type { NormsView } from "../../../engine/views/norms.ts"
import { normStateOf } from "../../../engine/views/state-words.ts"
import { choiceNamed, named } from "../../../locales/names.ts"
import { useClient } from "../api/case-data.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { SourceLine } from "../parts/SourceLine.tsx"
import { pageWords } from "../parts/words.ts"
import { lawHref } from "./place.ts"
import { lawWords as t } from "./words.ts"

const p = pageWords.provisions

const Norm = ({ one }: { readonly one: NormsView["norms"][number] }) => (
  <Fold
    title={
      <span className="law-head">
        <span>{one.short}</span>
        <span className={one.settled ? "tag tag-good" : "tag tag-care"}>{named("norm", normStateOf(one))}</span>
      </span>
    }
  >
    <p>{one.text}</p>
    {one.condition && (
      <p>
        {t.condition}
        {pageWords.colon}
        {one.condition}
      </p>
    )}
    <p className="dim">
      {one.kind} · {one.until ? p.until(dateWords(one.effective), dateWords(one.until)) : p.from(dateWords(one.effective))}
    </p>
    <SourceLine source={one.source} confidence={one.confidence} />
  </Fold>
)
const Ways = ({ ways, counting }: Pick<NormsView, "ways" | "counting">) => (
  <>
    <h3>{t.ways}</h3>
    {ways.map((one) => (
      <Fold key={one.id} title={one.title}>
        <p>{one.text}</p>
        <p>
          {p.needs}
          {pageWords.colon}
          {one.needs}
        </p>
        {one.basis.map((ref) => (
          <a key={ref} className="law-ref" href={lawHref(ref)}>
            {ref}
          </a>
        ))}
        <SourceLine source={one.source} confidence={one.confidence} />
      </Fold>
    ))}
    <h3>{t.counting}</h3>
    {counting.map((one) => (
      <Fold key={one.id} title={one.title}>
        <p>{one.text}</p>
        <SourceLine source={one.source} confidence={one.confidence} />
      </Fold>
    ))}
  </>
)

export const Norms = ({ on }: { readonly on: string | undefined }) => {
  const client = useClient()
  const [lender, setLender] = useState<string>("unknown")
  const query = useQuery({ queryKey: ["norms", lender, on], queryFn: () => client.ask("norms", { query: { lender, on } }) })
  return (
    <section aria-labelledby="norms">
      <h2 id="norms">{t.norms}</h2>
      <p className="dim">{t.normsLead}</p>
      <NativeSelect
        label={t.lender}
        value={lender}
        onChange={(event) => setLender(event.currentTarget.value)}
        data={lenderTypes.map((type) => ({ value: type, label: choiceNamed(lenderTypeQuestion, type) }))}
      />
      <Answered query={query}>
        {({ norms, meaning, ways, counting }) => (
          <>
            {norms.map((one) => (
              <Norm key={one.id} one={one} />
            ))}
            <p>{meaning}</p>
            <Ways ways={ways} counting={counting} />
          </>
        )}
      </Answered>
    </section>
  )
}
