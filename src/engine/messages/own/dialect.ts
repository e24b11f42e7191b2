/** Dialects as they are written: the words that refuse, deny and tell of a wrong number, put as the standard language has them, so that one set of patterns reads them all. Only what has no other sense where it stands. */

/** Words that tell of Cantonese as it is written: beside them 系 is 是, and 黎 is 来. */
const cantonese = /[唔冇佢哋嘅咗喺嚟搵啲嗰畀噉]|呢个|边个|点解|乜嘢/
type Words = readonly (readonly [written: string, standard: string])[]
const everywhere: Words = [
  // Cantonese and Hakka.
  ["唔好意思", "不好意思"],
  ["唔该晒|唔该", "麻烦"],
  ["唔好|唔使|唔要|毋使", "不要"],
  ["咪(?=再|打|call|嘈|烦|搵|发|成日)", "别"],
  ["唔系", "不是"],
  ["唔(?:识得?|认得|认识)", "不认识"],
  ["唔", "不"],
  ["嚟", "来"],
  ["搵|揾", "找"],
  ["冇", "没有"],
  ["佢", "他"],
  ["哋", "们"],
  ["嘅", "的"],
  ["咗", "了"],
  ["喺", "在"],
  ["畀|俾(?=我|人|你)", "给"],
  ["呢个", "这个"],
  ["嗰个", "那个"],
  ["成日", "天天"],
  ["嘈(?:住)?(?=我)", "骚扰"],
  ["㗎|囉|啰(?!嗦)|嘞|喇(?!叭)|吖", "啦"],
  // The south-west, the middle Yangtze.
  ["(?<![一-龥]姓|^)莫(?:要)?(?=再|打|给我|来|联系|烦|发|找|催|骚扰|往|跟我|老|一直|天天|搞我)", "别"],
  ["^莫(?:要)?(?=再|打|给我|来|联系|烦|发短信|找|催|骚扰|往|跟我|老|一直|天天|搞我)", "别"],
  ["认不(?:到|倒|得)(?=他|她|你|这|那|此|啥子|什么|叫|的|$)", "不认识"],
  ["不认得(?=他|她|这|那|此|什么|叫|的|$)", "不认识"],
  ["(?<=错)(?:咯|哒|喽|脱)", "了"],
  // The north-west and the Wu country: one sign for two.
  ["嫑|覅|弗要|伐要", "不要"],
  ["[勿弗](?:认得|认识)", "不认识"],
  ["[勿弗](?=是)", "不"],
  ["寻错(?=人|$|了)", "找错"],
  ["(?<=认识|不是)伊", "他"],
  // Southern Min.
  ["毋通|毋好|不通(?=搁|再)", "不要"],
  ["(?:麦|莫|免)搁(?=打|敲|拍|卡|来|联系)", "别再"],
  ["(?<=再|要|搁)(?:敲|卡)(?=电话|来|给我|$|了|啦)", "打"],
  ["搁(?=打|敲|拍|卡|来)", "再"],
  ["毋(?:捌|识|认识|认得)", "不认识"],
  ["(?:揣|找|拍|打)(?:毋|不)(?:着|对)人", "找错人"],
  ["毋(?=是|想|准|接受|同意)", "不"],
]
const nearby: Words = [
  ["屋企", "家里"],
  ["听日", "明天"],
  ["仲(?=打|来|要|不|没|call|找|想|敢)", "还"],
  ["系(?!统|列|数|主任|里|里的)", "是"],
  ["黎(?=啦|喇|$|,|了)", "来"],
]
const patternOf = (words: Words): RegExp => new RegExp(words.map(([written]) => `(${written})`).join("|"), "g")
const patterns = [
  { words: everywhere, pattern: patternOf(everywhere) },
  { words: nearby, pattern: patternOf(nearby) },
] as const
/** Nothing of it is looked for in texts without such a sign. */
const any = /[唔冇佢哋嘅咗喺嚟搵揾嗰畀㗎囉啰嘞喇吖莫嫑覅弗伐毋勿寻搁咯哒喽脱咪]|认不|不认得|呢个|成日|不通搁|麦搁/

/** The words with the place of each sign in the message. */
interface Placed {
  readonly text: string
  readonly at: readonly number[]
}
const put = ({ text, at }: Placed, words: Words, pattern: RegExp): Placed => {
  const places: number[] = []
  let made = ""
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const which = match.slice(1).findIndex((one) => one !== undefined)
    const standard = words[which]?.[1] ?? match[0]
    made += text.slice(from, match.index) + standard
    for (; from < match.index; from++) places.push(at[from] as number)
    const end = match.index + match[0].length
    // The first sign stands where it stood, and the last one where the last one did.
    for (let i = 0; i < standard.length; i++)
      places.push(at[i === standard.length - 1 ? end - 1 : Math.min(match.index + i, end - 1)] as number)
    from = end
  }
  made += text.slice(from)
  for (; from < text.length; from++) places.push(at[from] as number)
  return { text: made, at: places }
}
export const inStandard = (plain: Placed): Placed => {
  if (!any.test(plain.text)) return plain
  const isCantonese = cantonese.test(plain.text)
  const [first, second] = patterns
  // What one word becomes may begin another: 麦搁敲.
  const once = put(plain, first.words, first.pattern)
  const twice = put(once, first.words, first.pattern)
  return isCantonese ? put(twice, second.words, second.pattern) : twice
}
