/** The sender's own word that the debt, a picture or a name was put where everybody sees it: done, and about the debt. */
import { isDone } from "../third-party-disclosure/others-told.ts"

/** Within one clause. */
const clause = /[^。！!？?；;\n]/.source
const places = "朋友圈|业主群|微信群|家族群|工作群|村群|抖音|快手|微博|贴吧|小红书|网上|公告栏|村口|小区门口|单位门口"
const posted = new RegExp(`已(?:经)?${clause}{0,16}(?:发|贴|挂|传|公示|公布|曝光)${clause}{0,12}(?:${places})`, "g")
const debt = /欠|逾期|债|借款|贷款|老赖|不还/
export const saysPosted = (text: string): boolean => debt.test(text) && [...text.matchAll(posted)].some((found) => isDone(text, found))
