/** Where to turn for one claimed debt, in order of use. */

import type { ChannelsView, ChannelView } from "../../../engine/views/channels.ts"
import { named } from "../../../locales/names.ts"
import { Fold } from "../parts/Fold.tsx"
import { Lines } from "../parts/Lines.tsx"
import { SourceLine } from "../parts/SourceLine.tsx"
import { pageWords } from "../parts/words.ts"
import { turnWords as t } from "./words.ts"

const Channel = ({ one }: { readonly one: ChannelView }) => (
  <article className="card">
    <h3>{one.title}</h3>
    <p className="dim">
      {one.run} {one.reach}
    </p>
    {one.route?.when === "done" && <p>{named("route", "done")}</p>}
    {one.route?.reasons.map((reason) => (
      <p key={reason}>{reason}</p>
    ))}
    {one.route?.warnings.map((warning) => (
      <p key={warning} className="care">
        {warning}
      </p>
    ))}
    <Fold title={t.more}>
      <Lines title={t.takes} lines={one.takes} />
      <Lines title={t.refuses} lines={one.refuses} />
      <Lines title={t.needs} lines={one.needs} />
      <Lines title={t.notes} lines={one.notes} />
      <Lines title={t.terms} lines={one.terms.map((term) => `${term.title}${pageWords.colon}${term.text}`)} />
      <SourceLine source={one.source} confidence={one.confidence} />
    </Fold>
  </article>
)
/** 投诉, 举报 and a personal-information request: the same for every debt. */
export const ChannelChoice = ({ choice }: { readonly choice: ChannelsView["choice"] }) => (
  <Fold title={t.choice}>
    {choice.map((one) => (
      <section key={one.title}>
        <h4>{one.title}</h4>
        <p>{one.text}</p>
        <Lines title={t.notes} lines={one.points} />
      </section>
    ))}
  </Fold>
)
export const Channels = ({ view }: { readonly view: ChannelsView }) => (
  <>
    {view.channels.map((one) => (
      <Channel key={one.id} one={one} />
    ))}
  </>
)
