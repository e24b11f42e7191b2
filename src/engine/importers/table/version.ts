/** The version of the machinery that all tables are read by: how titles, cells, times, numbers and totals are understood. Part of the key of everything that was read with it. */

/** Raise it when the same bytes would give other rows through a change in table/, text/, sheet/ or the forms of numbers; tests/importers/versions.test.ts notices every change there. */
export const tableVersion = 3
