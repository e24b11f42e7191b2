/** The name of the office that supervises a lender, made of the place where its registered seat begins; undefined where that place or the kind of lender tells nothing. */

const provinces =
  "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆".split(
    " ",
  )
/** Cities with a bureau and a financial administration of their own beside their province's. */
const cities = ["大连", "宁波", "厦门", "青岛", "深圳"]
const national: ReadonlySet<string | undefined> = new Set(["bank", "card", "consumer-finance", "auto-finance"])
const municipal: ReadonlySet<string> = new Set(["北京", "天津", "上海", "重庆"])
const autonomous: Readonly<Record<string, string>> = {
  内蒙古: "内蒙古自治区",
  广西: "广西壮族自治区",
  西藏: "西藏自治区",
  宁夏: "宁夏回族自治区",
  新疆: "新疆维吾尔自治区",
}
const whole = (province: string): string => autonomous[province] ?? `${province}${municipal.has(province) ? "市" : "省"}`

/** `seat` begins with province and city, as it is registered. */
export const supervisorAt = (seat: string, lenderType: string | undefined): string | undefined => {
  const text = seat.trim()
  const province = provinces.find((name) => text.startsWith(name))
  const city = cities.find(
    (name) => text.startsWith(`${name}市`) || (province !== undefined && text.startsWith(`${whole(province)}${name}市`)),
  )
  if (national.has(lenderType)) {
    const place = city ?? province
    return place && `国家金融监督管理总局${place}监管局`
  }
  // A city of its own may have an administration of its own, or not: that is asked, not proposed.
  return lenderType === "micro-loan" && province !== undefined && city === undefined ? `${whole(province)}地方金融管理局` : undefined
}
