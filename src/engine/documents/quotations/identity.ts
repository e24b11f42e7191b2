/** Digits by which a third person can be told – of an identity card, an account, a birthday – are masked as their name is: a quotation spreads none of them. */
const many = (digits: string): string => "×".repeat(Math.min(digits.length, 6))
const card =
  /(身份证|证件|社保|银行卡|卡|账户|账号|户口|护照)((?:号码?|尾号|后[四六4６6]位|末[四六46]位|尾数|信息)?[是为:：（(\s]{0,2})([0-9]{2,}(?:[*×xX]{2,}[0-9]{2,})?[Xx]?)/g
const tail = /(尾号|尾数|后[四六46]位|末[四六46]位)([是为:：（(\s]{0,2})([0-9]{3,6}[Xx]?)(?![0-9])/g
const whole = /(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9Xx](?![0-9])/g
const born = /(?:19|20)[0-9]{2}(年|-|\.)[0-9]{1,2}(?:月|-|\.)(?:[0-9]{1,2}日?)?(?=(?:出)?生)/g

export const withoutIdentity = (words: string): string =>
  words
    .replace(whole, "××××××")
    .replace(card, (_, of: string, by: string, digits: string) => `${of}${by}${many(digits)}`)
    .replace(tail, (_, of: string, by: string, digits: string) => `${of}${by}${many(digits)}`)
    .replace(born, "××××")
