/** How a long verb tells how far it is. */
export type Progress = (step: { readonly what: string; readonly done: number; readonly of?: number }) => void
