/** How whoever acts for the person is reached: for a power of attorney alone. */
import { question } from "./question.ts"

export const attorneyContactQuestion = question({
  key: "attorney.contact",
  type: "text",
  ask: { zh: "受托人的联系电话？", en: "Their telephone?" },
  why: { zh: "授权委托书写明怎样找到受托人；别的材料不写。", en: "A power of attorney says how they are found; no other paper does." },
  subject: "受托人的联系方式",
  sensitive: true,
  apart: true,
})
