/** Titles of lists that nobody else claims: dumps of call records, and carriers' tables from which somebody took the columns that tell the carrier. */
import type { Labels, Words } from "../../table/vocabulary.ts"

export const labels: Labels = {
  start: ["截获时间", "通话开始/短信发送时间", "起呼日期"],
  day: ["起呼日期"],
  kind: ["业务类型"],
  direction: ["通信方式", "业务类型", "事件类型名称", "话单方向", "通联类型", "协议代码", "dialtype", "dial_type"],
  peer: ["clientnumber", "customernumber"],
  own: ["己方号码"],
  duration: ["拨打秒数", "duration_in_second", "durationinseconds"],
  message: ["信息类型"],
  other: [
    ...["话单位置", "本端号码通联位置", "基站", "lac", "ci", "imei", "imsi"],
    ...["通信地点", "套餐优惠", "实收通信费", "实收通信费(元)", "实收通话费", "是否“新通话”"],
    ...["本机通话地", "对方归属地", "长途类型", "漫游类型", "其他费", "使用地点", "是否在套餐内"],
  ],
}
export const callTableWords: Words = { 和多号: "neutral" }
