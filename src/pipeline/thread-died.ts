import { EXIT, KnownError } from "../model/known-error.ts";

/** What a run ends with when one of its threads dies. */
export function threadDied(cause: Error): KnownError {
  const isMemory = "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
  return new KnownError({
    code: isMemory ? "run/out-of-memory" : "run/thread-died",
    exit: EXIT.bug,
    say: isMemory
      ? { en: "out of memory; nothing was written", vi: "hết bộ nhớ; chưa ghi gì" }
      : {
          en: "a thread of the program died; nothing was written",
          vi: "một luồng xử lý của chương trình bị dừng đột ngột; chưa ghi gì",
        },
    next: isMemory
      ? {
          en: "close other programs or split the file; --threads 1 needs less",
          vi: "đóng bớt chương trình khác hoặc chia nhỏ tệp; --threads 1 cần ít bộ nhớ hơn",
        }
      : {
          en: "try --threads 1; --debug shows the cause",
          vi: "thử --threads 1; --debug cho biết nguyên nhân",
        },
    cause,
  });
}
