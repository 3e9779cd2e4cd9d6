/**
 * The instant that counts as the present, in milliseconds: the device's clock, unless the site was
 * built for one moment of Beijing time (`SITE_NOW`).
 */
export function now(): number {
  const siteNow = document.documentElement.dataset.now
  return siteNow === undefined ? Date.now() : Date.parse(`${siteNow}+08:00`)
}
