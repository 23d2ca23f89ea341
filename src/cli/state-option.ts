import { basename, resolve } from "node:path";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Run } from "../run/read.ts";
import type { StateSession } from "../state/session.ts";
import type { StateStore } from "../state/store.ts";
import { type CliOptions, text } from "./command.ts";

/**
 * The state named with `--state`, opened and locked; nothing where none is named. A run that belongs to
 * another state is refused.
 * @throws KnownError 2 another state · 65, 73, 74, 75, 77 as the state folder
 */
export async function stateFor(
  options: CliOptions,
  run?: Run,
): Promise<{ readonly state?: StateSession; readonly store?: StateStore }> {
  const folder = text(options, "state");
  if (folder === undefined || folder === "") return {};
  const { openState } = await import("../state/store.ts");
  const session = await import("../state/session.ts");
  const store = openState(folder, basename(resolve(folder)));
  const own = run?.manifest.state;
  if (own !== undefined && own !== store.id) {
    store.close();
    throw new KnownError({
      code: "usage/other-state",
      exit: EXIT.usage,
      say: {
        en: `${folder} is the state "${store.id}"; the run belongs to "${own}"`,
        vi: `${folder} là trạng thái "${store.id}"; lần chạy này thuộc "${own}"`,
      },
    });
  }
  return { state: new session.StateSession(store), store };
}

/**
 * The state named with `--state`, to look at only; nothing where none is named.
 * @throws KnownError 2, 65, 77 as the state folder
 */
export async function stateToLookAt(
  options: CliOptions,
): Promise<{ readonly state?: StateSession }> {
  const folder = text(options, "state");
  if (folder === undefined || folder === "") return {};
  const { lookAtState } = await import("../state/store.ts");
  const { StateSession } = await import("../state/session.ts");
  return { state: new StateSession(lookAtState(folder, basename(resolve(folder)))) };
}

/** Refuses to go on from a run with lasting ids without the state that keeps them: they would be numbered anew. */
export function refuseWithoutState(options: CliOptions, run: Run): void {
  const id = run.manifest.state;
  if (id === undefined || text(options, "state") !== undefined) return;
  throw new KnownError({
    code: "usage/state-missing",
    exit: EXIT.usage,
    say: {
      en: `the customer ids of ${run.folder} are kept in the state "${id}"; without it they would change`,
      vi: `mã khách của ${run.folder} được giữ trong trạng thái "${id}"; thiếu nó, mã sẽ thay đổi`,
    },
    next: { en: "Name its folder with --state.", vi: "Hãy chỉ ra thư mục đó bằng --state." },
  });
}
