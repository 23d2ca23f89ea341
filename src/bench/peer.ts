export function peerModule(): Promise<undefined> {
  return Promise.resolve(undefined);
}
export function peerLine(): Promise<string[]> {
  return Promise.resolve([]);
}
