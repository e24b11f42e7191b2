/** The first screen: three things to remember, a new case, an example, and the cases that are there. */
import { Button, TextInput } from "@mantine/core"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useClient } from "../api/case-data.ts"
import { RefusedCall } from "../api/client.ts"
import { caseHref } from "../case/place.ts"
import { frameWords } from "../frame/words.ts"
import { materialsPlace } from "../materials/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { dateWords } from "../parts/dates.ts"
import { Failure } from "../parts/Failure.tsx"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { go } from "../route.ts"
import { CalledNumbers } from "../safety/CalledNumbers.tsx"
import { sections } from "../sections.ts"
import { Examples } from "./Examples.tsx"
import { RemoveCase } from "./RemoveCase.tsx"
import { homeWords as t } from "./words.ts"

const NewCase = () => {
  const client = useClient()
  const queries = useQueryClient()
  const [title, setTitle] = useState("")
  const create = useMutation({
    mutationFn: () => client.ask("openCase", { body: title.trim() ? { title: title.trim() } : {} }),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: ["cases"] })
      go(materialsPlace.href(made.case))
    },
  })
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <TextInput
        label={t.titleLabel}
        description={t.titleHint}
        placeholder={t.titleExample}
        maxLength={60}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" loading={create.isPending}>
        {t.newCase}
      </Button>
      <Failure error={create.error} />
    </form>
  )
}

/** A case that was given no title has the name of its folder, which says something only where a person chose it. */
const titleOf = ({ case: name, title }: { readonly case: string; readonly title: string }): string =>
  title === "" || (title === name && /^case-[0-9a-f]{12}$/.test(name)) ? pageWords.untitled : title

const Cases = () => {
  const client = useClient()
  const cases = useQuery({ queryKey: ["cases"], queryFn: () => client.ask("cases") })
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t.cases}</h2>
      <Answered query={cases}>
        {(list) =>
          list.length ? (
            <ul className="cases">
              {list.map((one) => (
                <li key={one.case}>
                  <a href={caseHref(one.case)}>
                    <span className="case-title">{titleOf(one)}</span>
                    {one.openedAt && <span className="dim">{t.opened(dateWords(one.openedAt.slice(0, 10)))}</span>}
                  </a>
                  <RemoveCase caseId={one.case} title={titleOf(one)} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="dim">{t.noCases}</p>
          )
        }
      </Answered>
    </section>
  )
}

/** Without a key nothing can be begun: that is said first, and nothing is offered in vain. */
const useKeyless = (): boolean => {
  const client = useClient()
  const { error } = useQuery({ queryKey: ["cases"], queryFn: () => client.ask("cases") })
  return error instanceof RefusedCall && error.code === "bad-token"
}
/** What lies ahead, so that nobody fears an endless form. */
const Path = ({ className }: { readonly className: string }) => (
  <section className={className}>
    <h2>{t.path(sections.length)}</h2>
    <ol>
      {sections.map(({ place, words }) => (
        <li key={place.id}>
          {words.title}
          {pageWords.colon}
          {words.about}
        </li>
      ))}
    </ol>
  </section>
)

const remembered = [...t.rememberLines, frameWords.emergency]

export const Home = ({ lost }: { readonly lost: boolean }) => {
  const keyless = useKeyless()
  return (
    <div className="home">
      <div className="home-lead">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <section className="remember" aria-labelledby="remember">
          <h2 id="remember">{t.remember(remembered.length)}</h2>
          <ul>
            {remembered.map((line) => (
              <li key={line}>
                <CalledNumbers text={line} />
              </li>
            ))}
          </ul>
        </section>
        <Path className="path wide-only" />
      </div>
      <div className={keyless ? "home-do home-first" : "home-do"}>
        {lost && <Note tone="care">{t.lost}</Note>}
        {!keyless && <NewCase />}
        {!keyless && <Examples />}
        <Cases />
      </div>
      <Path className="path narrow-only" />
    </div>
  )
}
