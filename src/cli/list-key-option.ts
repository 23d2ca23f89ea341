/** Where the key of hashed lists may stand instead of in a file. */
export const LIST_KEY_VARIABLE = "CRM_CLEAN_LIST_KEY";

/** Shown with every option that takes a list of persons. */
export const LIST_KEY_OPTION = [
  "--list-key-file <file>",
  `file with the key of HMAC-SHA-256 hashes in the list (or the variable ${LIST_KEY_VARIABLE})`,
] as const;
