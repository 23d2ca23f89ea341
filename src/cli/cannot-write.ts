import { KnownError } from "../model/known-error.ts";

/** For `catch` behind writing a file an option named: the error with that option as the way out (73, 74, 77). */
export function cannotWrite(path: string, option: string): (cause: unknown) => Promise<never> {
  return async (cause) => {
    const { writeError } = await import("../io/commit/write-error.ts");
    const { code, exit, say } = writeError(cause, path);
    throw new KnownError({
      code,
      exit,
      say,
      next: {
        en: `name a file in a folder that exists and is yours: ${option} FILE`,
        vi: `hãy chỉ một tệp trong thư mục có sẵn và ghi được: ${option} TỆP`,
      },
      cause,
    });
  };
}
