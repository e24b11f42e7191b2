/** All elements that law files may name: those that the program shows, and those of `law/elements/` that only a reader of the materials can judge. */
import type { Law } from "../../law/instrument.ts"
import { answered } from "./answered.ts"
import type { ElementKind, Fill } from "./element.ts"
import { measured } from "./measured.ts"
import { wordedElements } from "./worded.ts"

/** What the program itself can show, by id. */
export const elements: Readonly<Record<string, ElementKind>> = { ...measured, ...wordedElements, ...answered }
/** An element that the program shows; undefined for one that only materials show, and for the names of everything that objects have. */
export const elementOf = (id: string): ElementKind | undefined => (Object.hasOwn(elements, id) ? elements[id] : undefined)

const exception = "unless:"
/** How a missing element is named when the exception of a provision stands in its way. */
export const exceptionOf = (id: string): string => `${exception}${id}`
/** The Chinese title of an element id, as documents and apps show it; the id itself where nobody knows it. */
export const elementTitle = (law: Law, id: string): string =>
  id.startsWith(exception)
    ? `存在除外情形：${elementTitle(law, id.slice(exception.length))}`
    : (elementOf(id)?.title ?? law.materials.get(id)?.title ?? id)
/** What would fill a missing element: a question, or materials to keep; undefined where nothing would. */
export const elementFill = (law: Law, id: string): Fill | undefined => elementOf(id)?.fill ?? law.materials.get(id)
