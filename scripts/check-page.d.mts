/** Types of check-page.mjs for the tests. */
export const checkPage: () => Promise<Uint8Array>
