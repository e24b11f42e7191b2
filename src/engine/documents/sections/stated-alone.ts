/** A first letter without any file says once that it rests on the person's word. */
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

export const statedAlone = ({ contacts }: PaperSubject): readonly Sentence[] => (contacts.length === 0 ? [ask`本函所述为本人陈述。`] : [])
