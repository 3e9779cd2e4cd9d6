/** Class of the area and name of the token, as `app/styles/tokens.css` has it. */
const colours = [
  ['bg-paper', 'paper'],
  ['bg-ink', 'ink'],
  ['bg-quiet', 'quiet'],
  ['bg-line', 'line'],
  ['bg-sand', 'sand'],
  ['bg-link', 'link'],
  ['bg-sea', 'sea'],
  ['bg-foam', 'foam'],
  ['bg-flag-red', 'flag-red'],
  ['bg-flag-blue', 'flag-blue'],
  ['bg-flag-yellow', 'flag-yellow'],
  ['bg-flag-black', 'flag-black'],
  ['bg-flag-white', 'flag-white'],
] as const

/** Each colour token with its name. */
export function ColourSamples() {
  return (
    <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4 lg:grid-cols-7">
      {colours.map(([area, name]) => (
        <li key={name} className="text-sm">
          <span className={`block h-16 border border-line forced-color-adjust-none ${area}`} />
          <code lang="en">{name}</code>
        </li>
      ))}
    </ul>
  )
}
