/** One provision in force on the days of the acts: met or not yet to be cited, its text and source on tap. */
import type { GroundView } from "../../api/client.ts"
import { dateWords } from "../../parts/dates.ts"
import { Fold } from "../../parts/Fold.tsx"
import { texts } from "../../texts.ts"

const t = texts.findings
const soft = new Set(["国家标准", "自律规范", "规范性文件", "本工具尺度"])
const weak = new Set(["secondary-single", "secondary-multi-weak", "inference"])
/** Addresses are shown, never linked: nothing here leads off this machine. */
export const LawCard = ({ ground }: { readonly ground: GroundView }) => (
  <div className={ground.met ? "law met" : "law"}>
    <p className="law-head">
      <span className={ground.met ? "tag tag-good" : "tag"}>{ground.met ? t.met : t.notMet}</span>
      <strong>
        {ground.title} {ground.article}
      </strong>
    </p>
    <p className="dim">
      {ground.kind} · {ground.until ? t.until(dateWords(ground.effective), dateWords(ground.until)) : t.from(dateWords(ground.effective))} ·{" "}
      {t.acts(dateWords(ground.acts.from), dateWords(ground.acts.to ?? ground.acts.from))}
    </p>
    {soft.has(ground.kind) && <p className="dim">{t.soft}</p>}
    {ground.by.some((one) => one.stated) && <p className="care">{t.stated}</p>}
    {!ground.met && ground.missing.length > 0 && (
      <p>
        {t.missing}
        {texts.colon}
        {ground.missing.map((one) => one.title).join(texts.joiner)}
      </p>
    )}
    <Fold title={t.text}>
      {ground.text.split("\n").map((paragraph) => (
        <p key={paragraph} className="law-text">
          {paragraph}
        </p>
      ))}
      <p className="dim source">
        {t.source}
        {texts.colon}
        {ground.source}
        {weak.has(ground.confidence) && `(${t.hint})`}
      </p>
    </Fold>
  </div>
)
