/** The postal code of the person's address, which those over carriers ask for. */
import { question } from "./question.ts"

export const postcodeQuestion = question({
  key: "postcode",
  type: "text",
  ask: { zh: "通信地址的邮政编码？", en: "The postal code of that address?" },
  why: {
    zh: "电信用户申诉受理机构要求写姓名、地址、电话和邮政编码；只写进交给它的申诉。",
    en: "Those who settle disputes with carriers ask for it; it stands in that paper alone.",
  },
  subject: "邮政编码",
  sensitive: true,
  apart: true,
})
