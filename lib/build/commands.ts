import type { Commands } from './run-command'

/**
 * The commands of the site, as `package.json` names them. Their modules are loaded when they run:
 * some read compiled content, which is not there before, and none needs all.
 */
export const commands = {
  /** Builds the site and serves it. */
  start: async () => (await import('./serve')).start(),
  /** Shows the site while it is edited. */
  dev: async () => (await import('./dev')).dev(),
  /** Builds the site into `out/`. */
  build: async () => (await import('./build')).build(),
  /** Writes the files of a new item: `new event tea-evening-2027`. */
  new: async (...given) => (await import('./content-commands')).newItem(given),
  /** Lists every mistake of the content. */
  'content:check': async () => (await import('./content-commands')).checkContent(),
  /** Lists missing and outdated translations. */
  'content:status': async (...given) =>
    (await import('./content-commands')).listTranslations(given),
  /** Records which Chinese text a translation was made from. */
  'content:stamp': async (...given) =>
    (await import('./content-commands')).stampTranslations(given),
  /** Records what is published of events and projects, for later checks. */
  'content:published': async () => (await import('./content-commands')).recordPublished(),
  /** Writes the field list and the editor schemas. */
  'content:docs': async () => (await import('./content-commands')).writeSchemaDocs(),
  /** Stores the present version of the open data for good. */
  'data:keep': async () => (await import('./content-commands')).storeData(),
  /** Serves a finished site, for browser tests. */
  serve: async () => (await import('./serve')).serveOut(),
} as const satisfies Commands
