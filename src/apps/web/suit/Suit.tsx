/** A civil suit for one claimed debt, and what holds for all of them; where nothing is a basis for one, that is all it says. */

import type { ReactNode } from "react"
import type { CauseOfAction, ClaimSuit, CourtView, InjunctionView, SuitView } from "../../../engine/views/suit.ts"
import { named } from "../../../locales/names.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { Lines } from "../parts/Lines.tsx"
import { Note } from "../parts/Note.tsx"
import { pageWords } from "../parts/words.ts"
import { Fee } from "./Fee.tsx"
import { Asks, RuleCard } from "./Rule.tsx"
import { suitWords as t } from "./words.ts"

const p = pageWords.provisions

const Head = ({ title, dim, children }: { readonly title: string; readonly dim?: string | null; readonly children?: ReactNode }) => (
  <span className="law-head">
    <span>{title}</span>
    {dim && <span className="dim">{dim}</span>}
    {children}
  </span>
)
/** What the title does not say already. */
const whereOf = ({ title, place, city }: CourtView): string | null => {
  if (city === null || place.includes(city)) return title.startsWith(place) ? null : place
  return title.startsWith(place) ? city : `${place}${pageWords.colon}${city}`
}
const Court = ({ caseId, one }: { readonly caseId: string; readonly one: CourtView }) => (
  <Fold
    title={
      <Head title={one.title} dim={whereOf(one)}>
        {one.state !== "open" && <span className={one.state === "ask" ? "tag" : "tag tag-care"}>{named("court", one.state)}</span>}
      </Head>
    }
  >
    <RuleCard rule={one}>
      <Lines title={t.why} lines={one.why} />
      <Asks caseId={caseId} questions={one.questions} />
    </RuleCard>
  </Fold>
)
const Cause = ({ one }: { readonly one: CauseOfAction }) => (
  <Fold title={<Head title={one.title} dim={one.number === null ? t.noNumber : t.number(one.number)} />}>
    <RuleCard rule={one}>
      {one.grounds.length > 0 && <h4>{t.grounds}</h4>}
      <ul className="plain-list">
        {one.grounds.map((ground) => (
          <li key={[ground.instrument, ground.anchor, ground.effective, ground.acts.from, ground.counterparty].join(" ")}>
            《{ground.title.replace(/^中华人民共和国/, "")}》{ground.article}，
            {p.acts(dateWords(ground.acts.from), dateWords(ground.acts.to ?? ground.acts.from))}{" "}
            {ground.stated && <span className="tag tag-care">{p.partlyStated}</span>}{" "}
            {ground.hint && <span className="tag">{p.yardstick}</span>}
          </li>
        ))}
      </ul>
    </RuleCard>
  </Fold>
)
const Injunction = ({ caseId, one }: { readonly caseId: string; readonly one: InjunctionView }) => (
  <section className="card" aria-labelledby="injunction">
    <h3 id="injunction">{t.injunction}</h3>
    <p>{one.state === "may-ask" ? t.mayAsk : t.notYet}</p>
    {one.state === "may-ask" && one.conditions.some((condition) => condition.stated) && <p className="care">{t.onlyStated}</p>}
    {one.conditions.map((condition) => (
      <Fold
        key={condition.id}
        title={
          <Head title={condition.title}>
            <span className={condition.met ? "tag tag-good" : "tag"}>{condition.met ? t.shown : p.missing}</span>
            {condition.stated && <span className="tag tag-care">{p.stated}</span>}
          </Head>
        }
      >
        <RuleCard rule={condition}>
          <Lines title={p.shows} lines={condition.shows} />
          <Asks caseId={caseId} questions={condition.questions} />
        </RuleCard>
      </Fold>
    ))}
    {one.cause && <Cause one={one.cause} />}
  </section>
)
const OfClaim = ({ caseId, one, suit }: { readonly caseId: string; readonly one: ClaimSuit; readonly suit: SuitView }) => {
  const from = suit.notHeld.find((rule) => rule.sheet === "causes")?.from
  return (
    <>
      <p>
        {t.rights}
        {pageWords.colon}
        {one.rights.join("、")}
      </p>
      <section className="card" aria-labelledby="courts">
        <h3 id="courts">{t.courts}</h3>
        {one.courts.length === 0 && <p className="dim">{t.noCourts}</p>}
        {one.courts.map((court) => (
          <Court key={`${court.id} ${court.place}`} caseId={caseId} one={court} />
        ))}
        {one.named && (
          <>
            <p>
              {t.courtNamed}
              {pageWords.colon}
              {one.named.court}
            </p>
            <Lines title={t.mind} lines={one.named.why} />
          </>
        )}
      </section>
      <section className="card" aria-labelledby="suit-causes">
        <h3 id="suit-causes">{t.causes}</h3>
        {one.causes.length === 0 && <p className="dim">{from ? t.causesFrom(dateWords(from)) : t.noCause}</p>}
        {one.causes.map((cause) => (
          <Cause key={cause.id} one={cause} />
        ))}
      </section>
      {one.injunction && <Injunction caseId={caseId} one={one.injunction} />}
    </>
  )
}
const ForAll = ({ caseId, suit }: { readonly caseId: string; readonly suit: SuitView }) => (
  <>
    {suit.choosing.map((rule) => (
      <Fold key={rule.id} title={rule.title}>
        <RuleCard rule={rule} />
      </Fold>
    ))}
    {suit.refusals.length > 0 && (
      <section className="card" aria-labelledby="refusals">
        <h3 id="refusals">{t.refusals}</h3>
        {suit.refusals.map((rule) => (
          <Fold key={rule.id} title={rule.title}>
            <RuleCard rule={rule} />
          </Fold>
        ))}
      </section>
    )}
    {suit.fee && <Fee caseId={caseId} />}
    {suit.notHeld.length > 0 && (
      <Fold title={p.notHeldDays}>
        <Lines title={p.notHeld} lines={suit.notHeld.map((rule) => t.from(rule.title, dateWords(rule.from)))} />
      </Fold>
    )}
  </>
)

/** `claim`: the one chosen; the first where none is. */
export const Suit = ({ caseId, suit, claim }: { readonly caseId: string; readonly suit: SuitView; readonly claim: string | undefined }) => {
  const one = suit.claims.find((entry) => entry.claim === claim) ?? suit.claims[0]
  const about = one ?? suit
  const nothing = about.nothingFound ?? about.undecided
  return (
    <>
      {suit.caution.map((line) => (
        <p key={line} className="dim">
          {line}
        </p>
      ))}
      {nothing !== undefined && (
        <Note tone={about.nothingFound === undefined ? "plain" : "good"}>
          <p>{nothing}</p>
        </Note>
      )}
      {one && nothing === undefined && <OfClaim caseId={caseId} one={one} suit={suit} />}
      <ForAll caseId={caseId} suit={suit} />
    </>
  )
}
