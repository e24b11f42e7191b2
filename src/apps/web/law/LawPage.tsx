/** The law, apart from any case: a provision or words, on a day; then what people get wrong and what is unverified. */
import { Button, TextInput } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { LawView } from "../../../engine/views/provision.ts"
import { useClient } from "../api/case-data.ts"
import type { Client } from "../api/client.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { go } from "../route.ts"
import { Misconceptions, NotVerifiedList } from "./Beside.tsx"
import { LawText } from "./LawText.tsx"
import { Norms } from "./Norms.tsx"
import { lawHref } from "./place.ts"
import { lawWords as t } from "./words.ts"

/** More hits than this are not read by anybody. */
const most = 20

/** A provision by its name; where there is none of that name, the articles that hold the words. */
const find = async (client: Client, ref: string, on: string | undefined): Promise<readonly LawView[]> => {
  const one = await client.ask("law", { query: { ref, on } })
  if (one.status !== "not-held") return [one]
  const words = await client.ask("lawSearch", { query: { words: ref, on } })
  // A known instrument whose text of that day is not held is said to be so.
  return words.length > 0 || one.instrument === one.title ? words : [one]
}
const Found = ({ wanted, on }: { readonly wanted: string; readonly on: string | undefined }) => {
  const client = useClient()
  const query = useQuery({ queryKey: ["law", wanted, on], queryFn: () => find(client, wanted, on) })
  return (
    <Answered query={query}>
      {(list) => (
        <div className="law-found" role="status">
          <p className="dim">{list.length ? t.found(list.length, on ? dateWords(on) : t.today) : t.nothing}</p>
          {list.slice(0, most).map((law) => (
            <LawText key={`${law.instrument} ${law.anchor}`} law={law} />
          ))}
          {list.length > most && <p className="dim">{t.more(list.length - most)}</p>}
        </div>
      )}
    </Answered>
  )
}
const Ask = ({ wanted, on }: { readonly wanted: string; readonly on: string | undefined }) => {
  const [words, setWords] = useState(wanted)
  const [day, setDay] = useState(on ?? "")
  return (
    <form
      className="card law-ask"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim()) go(lawHref(words.trim(), day || undefined))
      }}
    >
      <TextInput
        label={t.words}
        description={t.wordsHint}
        maxLength={100}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <TextInput type="date" label={t.day} description={t.dayHint} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <Button type="submit">{t.ask}</Button>
    </form>
  )
}

export const LawPage = ({ wanted, on }: { readonly wanted: string | undefined; readonly on: string | undefined }) => (
  <div className="law-page">
    <h1>{t.title}</h1>
    <p className="lead">{t.lead}</p>
    <Ask key={`${wanted} ${on}`} wanted={wanted ?? ""} on={on} />
    {wanted && <Found wanted={wanted} on={on} />}
    <Norms on={on} />
    <Misconceptions />
    <NotVerifiedList />
  </div>
)
