/**
 * Brings one of the package's scripts into this frame's isolated world when it is first asked for, and gives what the
 * script handed over in `slot`, after `once` saw it. Rejects when nothing arrived; the next call tries again.
 */
export const bringer = <T>(
  world: object,
  slot: string,
  inject: () => Promise<unknown>,
  once: (arrived: T) => void = () => {},
): (() => Promise<T>) => {
  let coming: Promise<T> | null = null;
  const bring = async (): Promise<T> => {
    // An earlier version of the extension may have left its own: the world outlives an update.
    Reflect.deleteProperty(world, slot);
    await inject();
    const arrived = Reflect.get(world, slot) as T | undefined;
    if (!arrived) throw new Error(`${slot} did not arrive`);
    once(arrived);
    return arrived;
  };
  return () => {
    coming ??= bring().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
};
