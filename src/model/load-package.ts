/**
 * Loads a package (or one of its files) when its first use comes; Node keeps it for the next. For those of which
 * most inputs need nothing or little, where even loading takes long. Loading code is no effect on data, so pure rooms
 * may ask for it; a dynamic `import` would not do, because cleaning a value does not wait.
 * @param name what `require` takes; never made of what an input holds
 * @returns the package's exports, for the caller to say what they are
 */
export function loadPackage(name: string): unknown {
  return process.getBuiltinModule("node:module").createRequire(import.meta.url)(name);
}
