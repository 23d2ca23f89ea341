/**
 * A package that is loaded when its first use comes, and then kept: some hold hundreds of files, and most inputs
 * never ask for them (the tax schemes of ninety countries, the full telephone library). Loading code is no effect
 * on data, so pure rooms may use it; it cannot be a dynamic `import`, because cleaning a value does not wait.
 * The package must be readable by `require`.
 * @returns a function that gives the package's exports
 */
export function lazyPackage<Exports>(name: string): () => Exports {
  let loaded: Exports | undefined;
  return () => {
    loaded ??= load(name) as Exports;
    return loaded;
  };
}

function load(name: string): unknown {
  return process.getBuiltinModule("node:module").createRequire(import.meta.url)(name);
}
