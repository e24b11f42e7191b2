/** Where the section stands in the address of a case. */
import { placeInCase } from "../case/place.ts"

export const saidPlace = placeInCase("said")
