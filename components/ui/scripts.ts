import addresses from '../../.generated/scripts.json'

/** Address of each script, by the name of its source without `.ts`; `bundleScripts` writes it. */
export const scripts = addresses
