/*
 * Preloaded by `reproducible.ts`: every Date without arguments is 400 days and 5 hours later.
 * CommonJS, because `--require` also reaches the worker threads and child processes of a build.
 */
const RealDate = Date
const shift = (400 * 24 + 5) * 60 * 60 * 1000
const now = () => RealDate.now() + shift

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
