/** What a civil suit about one side can rest on: statutes that name a right, met and strong enough to be cited, that no other authority alone applies. */
import type { Ground } from "../../grounds/ground.ts"
import { isPoliceBusiness } from "./basis.ts"
import { citable, type PaperSubject } from "./matter.ts"

export const isCivil = (ground: Ground): boolean =>
  citable(ground) && ground.version.kind === "法律" && ground.provision.right !== undefined && !isPoliceBusiness(ground)
/** Of one side; conditions and lists of permitted bases are no act that wronged anybody. */
export const civilGrounds = ({ grounds }: PaperSubject): readonly Ground[] => grounds.filter(isCivil)
export const wrongs = (matter: PaperSubject): readonly Ground[] =>
  civilGrounds(matter).filter(({ provision }) => provision.wording === undefined || provision.wording === "权利")
