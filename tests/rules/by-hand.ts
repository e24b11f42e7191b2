/** Before every test of a rule that is tried so: which texts bear a label, and what they say, is fixed by hand, so that a rule is tried without the reading of messages. */
import { vi } from "vitest"

vi.mock("../../src/engine/messages/label.ts", () => import("./wording.ts"))
vi.mock("../../src/engine/messages/says.ts", () => import("./wording.ts"))
