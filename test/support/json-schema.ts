type Schema = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, (v: unknown) => boolean>> = {
  null: (v) => v === null,
  boolean: (v) => typeof v === "boolean",
  string: (v) => typeof v === "string",
  number: (v) => typeof v === "number",
  integer: (v) => Number.isInteger(v),
  array: Array.isArray,
  object: (v) => typeof v === "object" && v !== null && !Array.isArray(v),
};

const KNOWN = new Set(
  "$schema $id $defs $ref title description default type properties required additionalProperties items enum const pattern minimum maximum minLength maxLength minItems maxItems anyOf propertyNames format".split(
    " ",
  ),
);

/** Checks a value against a JSON Schema of the keywords above; every breach with its path. Unknown keywords throw. */
export function breaches(
  value: unknown,
  schema: Schema,
  root: Schema = schema,
  at = "$",
): string[] {
  for (const key of Object.keys(schema)) if (!KNOWN.has(key)) throw new Error(`keyword ${key}`);
  const found: string[] = [];
  const s = schema as Record<string, never>;
  if (typeof schema["$ref"] === "string") {
    const name = schema["$ref"].replace("#/$defs/", "");
    found.push(...breaches(value, (root["$defs"] as Record<string, Schema>)[name] ?? {}, root, at));
  }
  if (Array.isArray(schema["anyOf"])) {
    const all = schema["anyOf"].map((one: Schema) => breaches(value, one, root, at));
    if (all.every((b) => b.length > 0))
      found.push(`${at}: fits no branch: ${all.flat().join("; ")}`);
  }
  const types = [schema["type"] ?? []].flat() as string[];
  if (types.length > 0 && !types.some((t) => TYPES[t]?.(value) === true)) {
    return [...found, `${at}: not ${types.join(" or ")}`];
  }
  const { enum: choices, pattern, minimum, maximum, minItems, maxItems } = s as Schema;
  if (Array.isArray(choices) && !choices.includes(value))
    found.push(`${at}: not in ${choices.join()}`);
  if ("const" in schema && schema["const"] !== value)
    found.push(`${at}: not ${String(schema["const"])}`);
  if (
    typeof value === "string" &&
    typeof pattern === "string" &&
    !new RegExp(pattern, "u").test(value)
  ) {
    found.push(`${at}: does not fit ${pattern}`);
  }
  if (typeof value === "string") {
    const { minLength, maxLength, format } = s as Schema;
    const length = Array.from(value).length;
    if (typeof minLength === "number" && length < minLength) found.push(`${at}: too short`);
    if (typeof maxLength === "number" && length > maxLength) found.push(`${at}: too long`);
    if (format === "uri-reference" && !/^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[\dA-F]{2})*$/i.test(value)) {
      found.push(`${at}: no URI reference`);
    }
  }
  if (typeof value === "number") {
    if (typeof minimum === "number" && value < minimum) found.push(`${at}: under ${minimum}`);
    if (typeof maximum === "number" && value > maximum) found.push(`${at}: over ${maximum}`);
  }
  if (Array.isArray(value)) {
    if (typeof minItems === "number" && value.length < minItems) found.push(`${at}: too short`);
    if (typeof maxItems === "number" && value.length > maxItems) found.push(`${at}: too long`);
    const { items } = schema;
    if (items !== undefined) {
      value.forEach((v, i) => found.push(...breaches(v, items as Schema, root, `${at}[${i}]`)));
    }
  } else if (typeof value === "object" && value !== null) {
    const members = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
    for (const name of (schema["required"] ?? []) as string[]) {
      if (!Object.hasOwn(value, name)) found.push(`${at}: lacks ${name}`);
    }
    const more = schema["additionalProperties"];
    const names = (schema["propertyNames"] ?? {}) as Schema;
    for (const name of Object.keys(value))
      found.push(...breaches(name, names, root, `${at}/${name}`));
    for (const [name, v] of Object.entries(value)) {
      if (Object.hasOwn(members, name))
        found.push(...breaches(v, members[name] ?? {}, root, `${at}.${name}`));
      else if (more === false) found.push(`${at}: unknown member ${name}`);
      else if (typeof more === "object" && more !== null) {
        found.push(...breaches(v, more as Schema, root, `${at}.${name}`));
      }
    }
  }
  return found;
}
