/** Where whoever acts for the person is found: for a power of attorney alone. */
import { question } from "./question.ts"

export const attorneyAddressQuestion = question({
  key: "attorney.address",
  type: "text",
  ask: { zh: "受托人的地址（律师写律师事务所的地址）？", en: "Their address (of a lawyer the firm's)?" },
  why: { zh: "授权委托书写明怎样找到受托人；别的材料不写。", en: "A power of attorney says how they are found; no other paper does." },
  subject: "受托人的地址",
  sensitive: true,
  apart: true,
})
