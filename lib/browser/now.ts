/**
 * The instant that counts as the present, in milliseconds: the device's clock, unless the site was
 * built for one moment of Beijing time (`SITE_NOW`).
 */
export function now(): number {
  const fixed = document.documentElement.dataset.now
  return fixed === undefined ? Date.now() : Date.parse(`${fixed}+08:00`)
}
