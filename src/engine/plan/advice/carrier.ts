/** How the list of calls is fetched from each carrier: what is known of its ways, and what holds for all. */
import type { Carrier } from "../../case/questions/carrier.ts"

const ways: Readonly<Record<Exclude<Carrier, "unknown">, readonly string[]>> = {
  mobile: [
    "中国移动：App 里“我的→详单查询→通话详单”，要服务密码和短信验证码（验证码只填在官方App里，谁要都不给）；也可以带身份证到营业厅的自助机打印。菜单可能有变。",
  ],
  unicom: ["中国联通：App 里“服务→查询→详单查询”，长按月份，选“发送到邮箱”，收到的是表格文件；网上营业厅一次最多取三个月。菜单可能有变。"],
  telecom: [
    "中国电信：App 里一次只能查一个自然月，跨月查是空的；每月查一次，截图要带上月份标题，因为每行没有年份。短信清单只有号码和时间，没有内容。",
    "要盖章的详单，带身份证到营业厅打印。",
  ],
  broadnet: ["中国广电：没有查到可靠的网上办法，带身份证到营业厅，或者打客服问怎样导出通话详单。"],
}
const everywhere = [
  "通话详单一般只留最近约六个月，更早的只能到营业厅问：现在就导出，以后每月导出一次，缺的月份会看起来像没有来电。",
  "文件要密码的，照运营商给的填；这里不会去猜。",
]
export const carrierAdvice = (carrier: Carrier | undefined): readonly string[] => [
  ...(carrier === undefined || carrier === "unknown"
    ? ["通话详单在您的运营商那里：官方App、网上营业厅，或者带身份证到营业厅。"]
    : ways[carrier]),
  ...everywhere,
]
