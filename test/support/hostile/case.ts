/** One hostile or broken input, made when it is needed; none is kept in the repository. */
export interface HostileCase {
  /** Number of the attack in the list of faults that readers are held to (1 to 32). */
  readonly row: number;
  readonly note: string;
  readonly file: string;
  /** The bytes, or the size of a file that is one great hole. */
  readonly make: () => Uint8Array | { readonly hole: number };
  /** Arguments behind the file's name; the command before it, where it is not `check`. */
  readonly args?: readonly string[];
  readonly command?: string;
  /** Further small files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
  /** 65 = refused in one line that fits `says`; 0 = read, and the output holds `says`. */
  readonly exit: 0 | 2 | 65;
  readonly says: RegExp;
}
