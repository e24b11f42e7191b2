/** Types of page.mjs for the tests. */
export const buildPage: (out: string, options?: { readonly as?: "development" | "production" }) => Promise<void>
