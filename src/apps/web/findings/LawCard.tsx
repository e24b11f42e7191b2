/** One provision in force on the days of the acts: to be cited or not yet, in one line; its text and source on tap. */
import type { GroundView } from "../../../engine/views/grounds.ts"
import { lawHref } from "../law/place.ts"
import { dateWords } from "../parts/dates.ts"
import { weakConfidences } from "../parts/weak-confidences.ts"
import { pageWords } from "../parts/words.ts"
import { lawPlaceOf } from "./law-of.ts"
import { findingsWords as t } from "./words.ts"

const p = pageWords.provisions

const soft = new Set(["国家标准", "自律规范", "规范性文件", "本工具尺度"])
const shortTitle = (title: string): string => title.replace(/^中华人民共和国/, "")

/** A text that governs acts which began before it is looked up on its own first day. */
const citedOn = ({ acts, effective }: GroundView): string => (acts.from < effective ? effective : acts.from)
const isSound = (ground: GroundView): boolean => ground.met && !ground.hint

/** Addresses are shown, never linked: nothing here leads off this machine. */
export const LawCard = ({ ground }: { readonly ground: GroundView }) => {
  const stated = ground.by.filter((one) => one.stated)
  const measured = ground.by.filter((one) => one.hint)
  return (
    <div className="law">
      <details className="fold" id={lawPlaceOf(ground)}>
        <summary>
          <span className="law-head">
            <span className="law-tags">
              <span className={isSound(ground) ? "tag tag-good" : "tag"}>
                {ground.comparison ? t.compared : ground.hint ? t.inferred : ground.met ? t.met : t.notMet}
              </span>{" "}
              {stated.length > 0 && <span className="tag tag-care">{p.partlyStated}</span>}
            </span>
            <span>
              《{shortTitle(ground.title)}》{ground.article}
            </span>
            {ground.comparison && <span className="dim">{t.comparedMeans}</span>}
            <span className="dim">{p.acts(dateWords(ground.acts.from), dateWords(ground.acts.to ?? ground.acts.from))}</span>
          </span>
        </summary>
        <div className="fold-body">
          <p className="dim">
            {ground.title} · {ground.kind} ·{" "}
            {ground.until ? p.until(dateWords(ground.effective), dateWords(ground.until)) : p.from(dateWords(ground.effective))}
          </p>
          {soft.has(ground.kind) && <p className="dim">{t.soft}</p>}
          {stated.length > 0 && (
            <p className="care">
              {t.stated}
              {pageWords.colon}
              {stated.map((one) => one.title).join(pageWords.joiner)}
            </p>
          )}
          {measured.length > 0 && (
            <p className="dim">
              {t.yardstick}
              {pageWords.colon}
              {measured.map((one) => one.title).join(pageWords.joiner)}
            </p>
          )}
          {ground.text.split("\n").map((paragraph) => (
            <p key={paragraph} className="law-text">
              {paragraph}
            </p>
          ))}
          <p className="dim source">
            {p.source}
            {pageWords.colon}
            {ground.source} {weakConfidences.has(ground.confidence) && p.hint}
          </p>
          <p>
            <a href={lawHref(`${ground.title} ${ground.article}`, citedOn(ground))}>{t.lookUp}</a>
          </p>
        </div>
      </details>
      {!ground.met && ground.missing.length > 0 && (
        <p className="dim law-missing">
          {p.missing}
          {pageWords.colon}
          {ground.missing.map((one) => one.title).join(pageWords.joiner)}
        </p>
      )}
    </div>
  )
}
