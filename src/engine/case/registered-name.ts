/** Tells a company's whole registered name from a brand or a short name, by how it ends: nobody is asked twice for what is whole already. */
export const isWholeName = (name: string | undefined): boolean =>
  name !== undefined && /(?:公司|农村信用合作联社|农村信用合作社)$/.test(name.trim())
