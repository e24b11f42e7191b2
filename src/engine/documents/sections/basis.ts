/** How grounds are told: at most five provisions, each in the version of its own days, as a suspicion that an authority decides. */
import type { NonEmpty } from "../../case/citation.ts"
import type { Ground } from "../../grounds/ground.ts"
import type { InstrumentKind, LawRef } from "../../law/instrument.ts"
import { as, ask, listing, type Sentence, say } from "../../say/say.ts"
import { spanOf } from "../../timeline/measure.ts"
import type { Block } from "../sheet/ast.ts"
import { some } from "./course.ts"
import { excerpt, point } from "./excerpt.ts"
import type { PaperSubject } from "./matter.ts"

const most = 5
const ranks: Readonly<Record<InstrumentKind, number>> = {
  法律: 0,
  行政法规: 1,
  司法解释: 2,
  规章: 3,
  规范性文件: 4,
  国家标准: 5,
  自律规范: 6,
  本工具尺度: 7,
}
const binding: ReadonlySet<InstrumentKind> = new Set(["法律", "行政法规", "司法解释", "规章"])

/** One provision in one version, met in several runs of days: told once, over the acts of all. */
const together = (one: Ground, other: Ground): Ground => ({
  ...one,
  established: [...one.established, ...other.established],
  events: Int32Array.from(new Set([...one.events, ...other.events])).sort(),
})
const isSameText = ({ ref: one }: Ground, { ref: other }: Ground): boolean =>
  one.instrument === other.instrument && one.effective === other.effective && one.article === other.article
/** Chooses what to cite: both versions of a provision together, binding texts first, the conduct norms not crowded out. */
export const chosenGrounds = (grounds: readonly Ground[]): readonly Ground[] => {
  const families = new Map<string, Ground[]>()
  for (const ground of [...grounds].sort((a, b) => ranks[a.version.kind] - ranks[b.version.kind])) {
    const key = `${ground.ref.instrument}#${ground.ref.anchor}`
    // Two units of one article are named alike, so they are told once.
    const twin = [...families].find(([, held]) => held.some((entry) => isSameText(entry, ground)))?.[0] ?? key
    const family = families.get(twin) ?? []
    const same = family.findIndex((entry) => isSameText(entry, ground))
    families.set(twin, same < 0 ? [...family, ground] : family.with(same, together(family[same] as Ground, ground)))
  }
  const first = (family: readonly Ground[]): Ground => family[0] as Ground
  // An item (项) says more exactly what was done than the paragraph above it.
  const all = [...families.values()].sort(
    (a, b) => Number(first(b).ref.article.endsWith("项")) - Number(first(a).ref.article.endsWith("项")),
  )
  const law = all.filter((family) => binding.has(first(family).version.kind))
  const norms = all.filter((family) => !law.includes(family))
  const picked: Ground[] = []
  const take = (list: readonly (readonly Ground[])[], limit: number, ofOne: number) => {
    for (const family of list) {
      const same = picked.filter((ground) => ground.ref.instrument === first(family).ref.instrument).length
      if (picked.length + family.length <= limit && same < ofOne && !picked.includes(first(family))) picked.push(...family)
    }
  }
  const forLaw = norms.length ? most - 1 : most
  // Both versions of a text that changed, then one provision of each text, then a second.
  take(
    law.filter((family) => family.length > 1),
    forLaw,
    1,
  )
  take(law, forLaw, 1)
  take(law, forLaw, 2)
  take(norms, most, most)
  take(law, most, 2)
  return picked.sort(
    (a, b) =>
      ranks[a.version.kind] - ranks[b.version.kind] || (a.ref.effective < b.ref.effective ? -1 : a.ref.effective > b.ref.effective ? 1 : 0),
  )
}
/** Of a text that the police alone apply, as its file says: a paper to another authority names it as context and asks nothing under it. */
export const isPoliceBusiness = (ground: Ground): boolean => ground.version.appliedBy !== undefined
const restsOnWords = (ground: Ground): boolean => ground.established.some((element) => element.stated)
const actsTold = (matter: PaperSubject, ground: Ground): Sentence => {
  const span = spanOf(matter.dossier.timeline, ground.events)
  if (!span) return say`上述行为`
  return span.firstDay.value === span.lastDay.value
    ? say`${as("day", span.firstDay)}的上述行为`
    : say`${as("day", span.firstDay)}至${as("day", span.lastDay)}的上述行为`
}
/** A norm that gives way to what the parties agreed: the agreement is rarely in the materials, so the paper says so. */
const hasException = ({ provision }: Ground): boolean => provision.elements !== undefined && "unless" in provision.elements
/** A norm is no law: what does not accord with it is said in its own strength, never as a breach. */
const normTold = (days: Sentence, ground: Ground): Sentence => {
  const { modality } = ground.provision
  const told = modality
    ? say`${days}，不符合${ground.ref}的要求（该处的用语是“${{ parameter: modality, form: "words" }}”）`
    : say`${days}，不符合${ground.ref}的要求`
  return hasException(ground) ? say`${told}，双方另有约定的除外。` : say`${told}。`
}
/** Only what forbids or commands can be broken: a list of permitted bases, a condition, a right, acts that are punished are each said as what they are. */
const lawTold = (days: Sentence, { ref, provision }: Ground): Sentence => {
  switch (provision.wording) {
    case "依据":
      return say`${days}使用本人的号码，在现有材料里没有见到${ref}所列的处理依据。`
    case "条件":
      return say`${days}，涉嫌不符合${ref}规定的条件。`
    case "行为":
      return say`${days}，涉嫌属于${ref}所列的行为。`
    case "权利":
      return say`${days}，涉嫌侵害${ref}所保护的权益。`
    default:
      return say`${days}，涉嫌违反${ref}。`
  }
}
/** The same as a question, for provisions of one wording. */
const questionTold = (days: Sentence, [first, ...rest]: NonEmpty<Ground>): Sentence => {
  const refs = listing([first.ref, ...rest.map(({ ref }) => ref)])
  switch (first.provision.wording) {
    case "依据":
    case "条件":
      return say`${days}是否符合${refs}的规定`
    case "行为":
      return say`${days}是否属于${refs}所列的行为`
    case "权利":
      return say`${days}是否侵害${refs}所保护的权益`
    default:
      return say`${days}是否违反${refs}`
  }
}
const groundTold = (matter: PaperSubject, ground: Ground, apart: boolean): NonEmpty<Sentence> => {
  const days = actsTold(matter, ground)
  const told = binding.has(ground.version.kind) ? lawTold(days, ground) : normTold(days, ground)
  return apart && restsOnWords(ground) ? [told, say`其中部分事实目前只有本人陈述，有待进一步证明。`] : [told]
}
/** Why a later text is cited for acts that began before it. */
const continuedTold = (ground: Ground, rule: LawRef): Sentence =>
  say`上述行为在${ground.ref}施行之前已经开始、持续到施行之后的，依照${rule}，适用施行后的规定；是否属于持续的行为，由有权机关认定。`
/** The list of provisions, and a paragraph where a text changed within the course. */
export const basisSentences = (matter: PaperSubject, grounds: readonly Ground[]): readonly Block[] => {
  // Said once where it holds for all.
  const allStated = grounds.length > 1 && grounds.every(restsOnWords)
  const items = some(grounds.map((ground) => groundTold(matter, ground, !allStated)))
  if (!items) return []
  const changed = grounds.some((one) =>
    grounds.some((other) => other.ref.instrument === one.ref.instrument && other.ref.effective !== one.ref.effective),
  )
  return [
    { t: "list", items },
    ...(allStated
      ? [{ t: "paragraph", sentences: [say`以上各项所依据的部分事实目前只有本人陈述，有待进一步证明。`] } satisfies Block]
      : []),
    ...grounds
      .flatMap((ground) => (ground.continues ? [continuedTold(ground, ground.continues)] : []))
      .slice(0, 1)
      .map((told): Block => ({ t: "paragraph", sentences: [told] })),
    ...(changed
      ? [
          {
            t: "paragraph",
            sentences: [say`上述行为跨越规定的修订：修订施行之前和之后的行为，已按各自当时施行的文本分别列出，如何适用由有权机关决定。`],
          } satisfies Block,
        ]
      : []),
  ]
}
/**
 * What the law gives no number for and this tool's yardstick alone finds worth a question: the facts are told, nothing is called a breach, and
 * whoever has the power decides. `besides`: provisions are cited before it.
 */
export const openSentences = (matter: PaperSubject, grounds: readonly Ground[], besides: boolean): readonly Block[] => {
  const byDays = new Map<string, Ground[]>()
  for (const ground of chosenGrounds(grounds.filter((one) => !isPoliceBusiness(one)))) {
    const span = spanOf(matter.dossier.timeline, ground.events)
    const key = `${span?.firstDay.value}/${span?.lastDay.value} ${ground.provision.wording}`
    byDays.set(key, [...(byDays.get(key) ?? []), ground])
  }
  const items = some(
    [...byDays.values()].flatMap((held) => {
      const alike = some(held)
      return alike ? [questionTold(actsTold(matter, alike[0]), alike)] : []
    }),
  )
  if (!items) return []
  const told = say`${listing(items)}，由有权机关依法认定。`
  return [
    {
      t: "paragraph",
      sentences: [
        besides ? say`另外，${told}` : told,
        ask`法律没有规定次数和时段的界线，本材料只说明事实。`,
        ...([...byDays.values()].flat().some(restsOnWords) ? [ask`其中部分事实目前只有本人陈述，有待进一步证明。`] : []),
      ],
    },
  ]
}
/** One sentence on what the police decide, each version for the acts of its own days; not quoted, and nothing asked for. */
export const policeSentences = (matter: PaperSubject, grounds: readonly Ground[]): readonly Block[] => {
  const picked = chosenGrounds(grounds.filter(isPoliceBusiness))
  const items = some(picked.map((ground) => say`${actsTold(matter, ground)}是否属于${ground.ref}所列的行为`))
  if (!items) return []
  return [
    { t: "paragraph", sentences: [say`另外，${listing(items)}，由公安机关依照行为当时施行的文本认定和处理，本材料只作说明，不作为请求。`] },
  ]
}
/** The texts: verbatim where the instrument is an official document, told in our own words otherwise. Provisions with one text share it. */
export const texts = (grounds: readonly Ground[]): readonly Block[] => {
  const quoted = new Map<string, { readonly titles: Ground[]; readonly text: string; readonly note: string }>()
  for (const ground of grounds) {
    const text = ground.article.verbatim ? excerpt(ground.article.text, ground.ref.article) : point(ground.article.text, ground.ref.article)
    const note = !ground.article.verbatim ? "内容概述，不是原文" : text === ground.article.text ? "条文原文" : "条文原文，节录所引款、项"
    const key = `${ground.ref.instrument} ${ground.ref.effective} ${text}`
    const held = quoted.get(key)
    // Two units of one article are one heading.
    if (held) held.titles.push(...(held.titles.some((one) => isSameText(one, ground)) ? [] : [ground]))
    else quoted.set(key, { titles: [ground], text, note })
  }
  return [...quoted.values()].map(
    ({ titles, text, note }): Block => ({
      t: "quote",
      title: listing(titles.map(({ ref }) => ref) as unknown as NonEmpty<LawRef>),
      text,
      note,
    }),
  )
}
