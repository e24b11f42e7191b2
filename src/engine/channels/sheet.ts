/** The reader of data sheets stands with the law data, which norms and misconceptions use too; the stages after it read it from here. */
export { type Field, reading, readSheet, refuse, type Section, type Sheet, sheetsIn } from "../law/sheet.ts"
