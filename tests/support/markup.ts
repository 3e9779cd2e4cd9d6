import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Everything that html-validate recommends, but for what is said here. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Case has no meaning here (HTML standard, 13.1.1); what prints the pages decides it.
    'doctype-style': 'off',
    // Not a rule of HTML but of search results, which cut a title; a name of an event is not ours
    // to shorten, and it stands first, before the name of the site.
    'long-title': 'off',
    // Boxes of one name are how a form asks for several values of one thing.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // HTML allows any id without white space (3.2.6); a day is its own: #2030-06-13.
    'valid-id': ['error', { relaxed: true }],
  },
}

/** Says what is wrong in the markup of a page. */
export const validator = new HtmlValidate(new StaticConfigLoader(config))
