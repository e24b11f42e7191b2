/** Tells whether a text names a sum or a fee: without one, no message asks for an amount that could be wrong. */
import { askedOnce } from "../words-read.ts"

const sum =
  /[\d.]\s?(?:元|块|圆|万|千|百|w\b|k\b)|[¥￥]\s?\d|(?:本金|利息|金额|欠款|应还|尚欠|还有|还欠|还差|变成?|就是|涨到|翻到)[^，,。;；!！?？\n\d]{0,8}\d{2,}|[一二两三四五六七八九十几数][百千万][一二两三四五六七八九十百千万]{0,6}(?:[元块钱，,。！!?？]|$|的)/
const fee =
  /金额|利息|罚息|息费|滞纳金|违约金|手续费|服务费|管理费|会员费|担保费|催收费|律师费|诉讼费|上门费|逾期费|逾期金|利滚利|翻倍|翻番|加倍|[两二三四五六七八九十\d]倍|零头|尾款|差额/
/** Whether a row's text does. */
export const namesSum = askedOnce((text) => sum.test(text) || fee.test(text))
