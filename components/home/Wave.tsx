/** The edge of the sea: four even swells between the deep ground and the page. */
export function Wave() {
  return (
    <svg
      viewBox="0 0 1440 60"
      preserveAspectRatio="none"
      className="block h-6 w-full bg-sea md:h-12 forced-colors:hidden"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="fill-paper"
        d="M0 60V40C90 40 90 10 180 10S270 40 360 40 450 10 540 10 630 40 720 40 810 10 900 10 990 40 1080 40 1170 10 1260 10 1350 40 1440 40V60z"
      />
    </svg>
  )
}
